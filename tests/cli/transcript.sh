# Each turn of a press conference is a statement of its speaker: named in the text, known by office and day, or known by role alone.
cat > briefing.txt <<'TEXT'
Joint Press Availability in Oslo

February 1, 2022

MODERATOR: Good afternoon. Secretary Blinken will begin.

SECRETARY BLINKEN: Thank you. We discussed the ceasefire with our allies this morning. I told them that we will pay for the convoys.

We also agreed to meet again in March.

QUESTION: Did the minister ask for troops?

QUESTION: (Via interpreter) And will there be a summit?

SECRETARY BLINKEN: No. He asked for doctors.

MS HARTVIG: One more, from the back.

SENIOR STATE DEPARTMENT OFFICIAL ONE: We will send the figures to everyone.
TEXT
dragoman code briefing.txt | python3 -c '
import json, sys
for line in sys.stdin:
    d = json.loads(line)
    if d["kind"] == "statement" and d["rule"] == "transcript turn":
        print(d["speaker"]["name"], d["speaker"].get("code"), "|", " ".join(d["content"]["text"].split())[:40])'
