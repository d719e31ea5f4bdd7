"""``python -m ambtelijk`` is the `ambtelijk` command."""

import sys

from ambtelijk.cli import main

sys.exit(main())
