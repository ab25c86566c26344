"""Text that nobody should type and somebody will."""

HOSTILE = "<b>bold</b> & <img src=x> \"quotes\" 'single' %1 %2 {0} \\n \u202eright to left\u202c 🧑‍🚀 𝔘𝔫𝔦"
WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
ENDLESS = f"{WORD * 10} {HOSTILE} " * 60
