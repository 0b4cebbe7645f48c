"""How sure a rule is of what it read: one place, by the rule's name.

The figures are shares of right answers among a rule's own on the development corpus, rounded
down; none is 1.0, since no rule is certain of an article it has not seen.
"""

BY_RULE = {
    "council.name": 0.98,
    "council.bare": 0.93,
    "council.anaphor": 0.9,
    "person": 0.95,
    "role": 0.92,
    "agency.table": 0.95,
    "agency.form": 0.85,
    "service": 0.75,
    "date": 0.9,
    "inspection": 0.9,
    "judgement.verb": 0.95,
    "judgement.list": 0.97,
    "judgement": 0.88,
    "finding.tells": 0.9,
    "finding.quoted": 0.92,
    "finding.list": 0.92,
    "finding": 0.8,
    "quotation": 0.93,
    "compare": 0.9,
    "report.table": 0.99,
    "report.heading": 0.99,
    "report.statement": 0.98,
    "report.finding": 0.85,
    "report.recalled": 0.9,
    "report.tenure": 0.95,
    "report": 0.98,
}
_UNKNOWN = 0.7


def confidence(rule: str) -> float:
    """Return a rule's confidence by its full name, else by its family's."""
    return BY_RULE.get(rule) or BY_RULE.get(rule.partition(".")[0]) or _UNKNOWN
