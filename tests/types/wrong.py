"""What type checkers must refuse: each line marked with an error code gives exactly that error in mypy.

An unused `type: ignore` is an error too, so a line that begins to type check fails the test.
"""

import ambtelijk

ambtelijk.vaules  # type: ignore[attr-defined]
ambtelijk.values["openheid"].lables  # type: ignore[attr-defined]
ambtelijk.values.where(sectr="rijk")  # type: ignore[call-arg]
ambtelijk.values.where("rijk")  # type: ignore[call-arg]
ambtelijk.values.where(sector=None)  # type: ignore[arg-type]
ambtelijk.values.where(sector=ambtelijk.values["openheid"])  # type: ignore[arg-type]
ambtelijk.codes.where(kind="modelcode")  # type: ignore[arg-type]
ambtelijk.sectors[0]  # type: ignore[call-overload]
ambtelijk.sectors.get("rijk").labels  # type: ignore[union-attr]
ambtelijk.sectors["rijk"].note = "x"  # type: ignore[misc]
ambtelijk.load(2016)  # type: ignore[arg-type]
ambtelijk.load().nothing  # type: ignore[attr-defined]
ambtelijk.PartialDate("2009") < ambtelijk.PartialDate("2010")  # type: ignore[operator]
ambtelijk.values.search(None)  # type: ignore[arg-type]
ambtelijk.values.search("open")[0].rule == "alike"  # type: ignore[comparison-overlap]
ambtelijk.diff("2016.9.0", None)  # type: ignore[arg-type]
ambtelijk.load().cite(None)  # type: ignore[arg-type]
ambtelijk.load().cite()[0].text = "x"  # type: ignore[misc]
ambtelijk.parse_identifier(34550)  # type: ignore[arg-type]
ambtelijk.compare("rijk", ambtelijk.values["openheid"])  # type: ignore[arg-type]
ambtelijk.load().compare("rijk", "gemeenten", reading="words")  # type: ignore[arg-type]
ambtelijk.load().compare("rijk", "gemeenten").svg(language="de")  # type: ignore[arg-type]
ambtelijk.load().timeline(ambtelijk.values["openheid"])  # type: ignore[arg-type]
ambtelijk.load().compare("rijk", "gemeenten").rows = ()  # type: ignore[misc]
ambtelijk.load().with_records([{"id": "lef"}])  # type: ignore[list-item]
sector: ambtelijk.SectorId = "gemeente"  # type: ignore[assignment]
value: ambtelijk.ValueId = "openhied"  # type: ignore[assignment]
code: ambtelijk.CodeId = ambtelijk.codes.ids[0]  # type: ignore[assignment]
