"""PyInstaller's hook: the bundled data versions, and the modules that `ambtelijk` imports on first use."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files("ambtelijk")
hiddenimports = collect_submodules("ambtelijk")
