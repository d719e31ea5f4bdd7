"""How to cite what is in the data: as text for a footnote, as BibTeX and as CSL-JSON."""
