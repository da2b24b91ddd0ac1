"""Conformance: cases that every back end must judge alike, and the harness that compares.

Cases come from the catalog alone (:mod:`.cases`), their verdicts from the
reference evaluator; runners in every language read them as lines (:mod:`.wire`).
"""
