"""Labels by role, and what holds them: cards, wells, notices and badges."""

TEXT = """
QLabel { background: transparent; }
QLabel:disabled { color: $line_strong; }
QLabel[role="page-title"] { font-size: ${type_page}px; font-weight: 600; }
QLabel[role="section"] { font-size: ${type_section}px; font-weight: 600; }
QLabel[role="lead"] { font-size: ${type_section}px; }
QLabel[role="emphasis"] { font-size: ${type_emphasis}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="field"] { font-size: ${type_small}px; font-weight: 600; }
QLabel[role="small"] { font-size: ${type_small}px; color: $muted; }
QLabel[role="muted-small"] { font-size: ${type_small}px; color: $muted; }
QLabel[role="overline"] { font-size: ${type_small}px; font-weight: 600; color: $muted; }
QLabel[role="good"] { color: $good; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { font-size: ${type_small}px; color: $bad; }
QLabel[role="figure"] { font-size: ${type_page}px; font-weight: 600; }

QLabel[badge="true"] {
    font-size: ${type_small}px; font-weight: 600; color: $muted; background: $pressed;
    border-radius: ${radius_badge}px; padding: 2px 8px; min-height: 18px;
}
QLabel[badge="true"][tone="accent"] { color: $accent; background: $tint; }
QLabel[badge="true"][tone="good"] { color: $good; background: $good_tint; }
QLabel[badge="true"][tone="warn"] { color: $warn; background: $warn_tint; }
QLabel[badge="true"][tone="bad"] { color: $bad; background: $bad_tint; }
"""

FRAMES = """
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: ${radius_card}px; }
QFrame[card="true"][chosen="true"] { border: 2px solid $accent; }
QFrame[well="true"] { background: $sunken; border: none; border-radius: ${radius}px; }
QFrame[surface="true"] { background: $surface; }
QFrame[hairline="true"] { background: $line; border: none; }
QFrame[notice="true"] { background: $tint; border: 1px solid $accent_line; border-radius: ${radius}px; }
QFrame[notice="true"][tone="good"] { background: $good_tint; border-color: $good_line; }
QFrame[notice="true"][tone="warn"] { background: $warn_tint; border-color: $warn_line; }
QFrame[notice="true"][tone="bad"] { background: $bad_tint; border-color: $bad_line; }
"""
