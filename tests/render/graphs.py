"""Graphs for the tests of the page: a small one by hand, and one as large as is wanted."""

import networkx as nx

from kg.model.terms import Area, Grade, Polarity, Topic
from kg.render import look
from kg.render.labels import area_rank
from kg.render.since import since
from kg.render.thing import Fact, Thing, Tie, Words

BASE = "https://kg.example/id/"
Graph = nx.MultiDiGraph
SAID = "We are proud of what our social workers have done"


def words(exact: str, *, before: str = "", after: str = "", source: str = "a1") -> Words:
    """Return evidence from a source of the small graph."""
    return Words(
        source=f"{BASE}source/{source}",
        name=f"{source}-story",
        exact=exact,
        before=before,
        after=after,
        rule="finding.verb",
        confidence=0.95,
    )


def add(graph: "Graph[str]", path: str, thing: Thing) -> str:
    """Add a thing under an IRI path and return its IRI."""
    graph.add_node(BASE + path, **thing.attributes())
    return BASE + path


def tie(graph: "Graph[str]", source: str, target: str, made: Tie) -> None:
    """Tie two things of a graph together."""
    graph.add_edge(source, target, **made.attributes())


def council(graph: "Graph[str]", code: str, name: str) -> str:
    """Add a council."""
    thing = Thing(
        kind="council",
        category="council",
        label=name,
        title=name,
        facts=(Fact(name="GSS code", value=code),),
        evidence=(words(name),),
    )
    return add(graph, f"council/{code}", thing)


def inspection(graph: "Graph[str]", body: str, when: str, *, findings: int = 0) -> str:
    """Add an inspection of a council with two grades and some findings."""
    code = f"{body.rsplit('/', 1)[1]}-{when}"
    made = add(
        graph,
        f"inspection/{code}",
        Thing(
            kind="inspection",
            category="inspection",
            label=f"Short inspection\n{when}",
            title=f"Short inspection, {when}",
            council=body,
            when=when,
            evidence=(words("inspectors visited"),),
        ),
    )
    tie(graph, body, made, Tie(kind="of", label="inspections", inverse="inspected"))
    for area, grade in (
        (Area.CARE_COMBINED, Grade.REQUIRES_IMPROVEMENT),
        (Area.OVERALL, Grade.GOOD),
    ):
        judgement(graph, made, area, grade)
    for number in range(findings):
        finding(graph, made, number)
    return made


def judgement(graph: "Graph[str]", made: str, area: Area, grade: Grade) -> str:
    """Add a grade of an inspection."""
    node = add(
        graph,
        f"judgement/{made.rsplit('/', 1)[1]}-{area.name.lower()}",
        Thing(
            kind="judgement",
            category=look.judgement(grade),
            label=f"{area}: {grade}",
            title=f"{grade} for {area}",
            council=graph.nodes[made]["council"],
            rank=area_rank(area),
            part=area,
            evidence=(words(grade.lower()),),
        ),
    )
    tie(graph, made, node, Tie(kind="of", label="grades given", inverse="given by"))
    return node


def finding(graph: "Graph[str]", made: str, number: int, sentence: str = "") -> str:
    """Add a finding of an inspection; its polarity and topic go by its number."""
    topic = list(Topic)[number % len(Topic)]
    polarity = list(Polarity)[number % len(Polarity)]
    told = sentence or f"Inspectors said the {topic} was something of which number {number} tells."
    node = add(
        graph,
        f"finding/{made.rsplit('/', 1)[1]}-{number}",
        Thing(
            kind="finding",
            category=look.finding(polarity),
            label=topic,
            title=told,
            council=graph.nodes[made]["council"],
            part=topic,
            facts=(Fact(name="Topic", value=topic),),
            evidence=(words(told, before="What came first. ", after=" What came next."),),
        ),
    )
    tie(graph, made, node, Tie(kind="of", label="findings", inverse="found by"))
    return node


def small() -> "Graph[str]":
    """Return two councils, three inspections, three people, a quotation, a body and a source."""
    graph: Graph[str] = nx.MultiDiGraph()
    source = Thing(kind="source", category="source", label="a1-story", title="a1-story")
    read = add(graph, "source/a1", source)
    first = council(graph, "E09000001", "Ashford Vale")
    second = council(graph, "E09000002", "Brackenshire")
    made = [
        inspection(graph, first, "2016", findings=4),
        inspection(graph, first, "2019-04-29/2019-05-03", findings=9),
        inspection(graph, second, "XXXX-04", findings=3),
    ]
    # As in the network of a store: the line to a later inspection is drawn from the one before.
    graph.edges[first, made[1], 0]["quiet"] = True
    tie(graph, made[0], made[1], Tie(kind="previous", label="next", inverse="before"))
    office = add(
        graph,
        "agency/ofsted",
        Thing(kind="agency", category="agency", label="Ofsted", title="Ofsted"),
    )
    for one in made:
        carried = Tie(kind="regulator", label="inspected", inverse="carried out by", quiet=True)
        tie(graph, office, one, carried)
        tie(graph, read, one, Tie(kind="source", label="tells of", inverse="told in"))
    people(graph, first)
    nx.set_node_attributes(graph, since(graph), "year")
    return graph


def people(graph: "Graph[str]", body: str) -> None:
    """Add two leaders of a council, the first with a quotation, and a director."""
    for path, name, role, when in (
        ("person/leader", "Ada Brook", "leader of the council", "2016-05"),
        ("person/director", "Colin Dale", "director of children's services", "2016"),
        ("person/next", "Erin Field", "leader of the council", "2019-06"),
    ):
        fact = Fact(name="Role", value=f"{role} (seen in it: {when[:4]})", to=body)
        thing = Thing(
            kind="person",
            category="person",
            label=f"{name}\n{role}",
            title=name,
            council=body,
            also=("A. Brook",) if path == "person/leader" else (),
            facts=(fact,),
            evidence=(words(name),),
        )
        node = add(graph, path, thing)
        proof = words(f"{name}, {role}", before="“Good,” said ", after=".")
        held = Tie(
            kind="role",
            label=role,
            inverse=role,
            post=role,
            times=(when,),
            facts=(fact,),
            evidence=(proof,),
        )
        tie(graph, node, body, held)
    said = Thing(
        kind="quotation",
        category="quotation",
        label="“We are proud of …”",
        title=SAID,
        council=body,
        quote=True,
        evidence=(
            words("We are proud of what our social workers have done", before="“", after="”"),
        ),
    )
    quotation = add(graph, "quotation/q1", said)
    tie(graph, f"{BASE}person/leader", quotation, Tie(kind="said", label="said", inverse="said by"))


def large(councils: int, inspections: int, findings: int) -> "Graph[str]":
    """Return a graph of so many councils, inspections each and findings each."""
    graph: Graph[str] = nx.MultiDiGraph()
    for number in range(councils):
        body = council(graph, f"E{number:08}", f"Council {number}")
        for year in range(inspections):
            inspection(graph, body, str(2010 + year), findings=findings)
    nx.set_node_attributes(graph, since(graph), "year")
    return graph
