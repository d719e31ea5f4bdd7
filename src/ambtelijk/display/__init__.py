"""How records, collections and datasets are shown to people. Display looks at records, never the other way."""
