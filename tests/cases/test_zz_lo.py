import subprocess, pathlib
import pytest
from tests.cases.test_resources_round_trip import *
from tests.cases.test_resources_round_trip import AWKWARD
pytestmark = pytest.mark.django_db

@pytest.mark.parametrize("ending", KINDS)
def test_lo(staff_client, tmp_path, ending):
    make_rows(3)
    for number, text in enumerate(AWKWARD):
        make.make_person(f"Person {number:02}", f"={number}", notes=text, occupation=text[:250], born="2019~")
    for date in ("2021", "2021-05", "2021-05-12", "199X", "19XX", "2019?", "2019%", "2019-23", "2015/2017", "2015/..", "../2017"):
        make.make_person(died=date)
    make.make_provision("205.10", "2")
    (tmp_path / "in").mkdir(); (tmp_path / "out").mkdir()
    for model in SHEETS:
        (tmp_path / "in" / f"{model.__name__}.{ending}").write_bytes(export(staff_client, model, ending))
    opts = ["--infilter=CSV:44,34,76,1,,0,false,true", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"] if ending == "csv" else ["--convert-to", ending]
    r = subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp_path}/prof", "--headless", *opts, "--outdir", str(tmp_path/"out"), *map(str, (tmp_path/"in").glob("*"))], capture_output=True, text=True, timeout=400)
    print(r.stderr[-300:])
    bad = []
    for model in SHEETS:
        data = (tmp_path / "out" / f"{model.__name__}.{ending}").read_bytes()
        page = preview(staff_client, model, data, ending)
        if "changes nothing" not in told(page):
            res = page.context.get("result")
            bad.append(model.__name__)
            print(model.__name__, page.context["form"].errors, [str(e.error) for e in res.base_errors] if res else "", [x.error.messages for x in res.invalid_rows] if res else "")
            for row in res.valid_rows() if res else []:
                if row.import_type != "skip": print([str(c) for c in row.diff if "<ins>" in str(c) or "<del>" in str(c)])
    assert not bad
