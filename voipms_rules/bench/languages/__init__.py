"""The checks of every language against the usual validator of that language.

``calls.py`` takes calls and the rules a peer could state from the catalog;
``declare.py`` prints them as declarations for the compiled languages;
``programs/`` holds one benchmark per language, which times both sides in one
process; ``run.py`` builds and runs it; ``table.py`` reads what it prints.
"""
