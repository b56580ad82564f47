"""The look of a report: light or dark as the reader has it, and quiet on paper."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --back:#f2f3f7; --card:#fff; --line:#e4e7ed; --text:#171b24; --dim:#5b6477;
  --accent:#3d5af1; --soft:#e9edfe; --good:#15794a; --good-soft:#e3f4eb; --warn:#985805; --warn-soft:#fcf1dd;
  --bad:#c2342a; --bad-soft:#fdeceb; --quiet:#eef0f4; }
@media (prefers-color-scheme: dark) { :root { --back:#0e1015; --card:#171a22; --line:#2a303c; --text:#e6e9f0;
  --dim:#98a1b3; --accent:#7b93ff; --soft:#212a4a; --good:#4fc68d; --good-soft:#15301f; --warn:#f0b562;
  --warn-soft:#352a15; --bad:#ff7d73; --bad-soft:#391d1c; --quiet:#20252f; } }
* { box-sizing: border-box; }
body { margin:0; background:var(--back); color:var(--text); font:15px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width:920px; margin:0 auto; padding:40px 20px 64px; }
h1 { font-size:25px; line-height:1.3; margin:6px 0 14px; overflow-wrap:anywhere; letter-spacing:-.01em; }
h2 { font-size:12px; margin:34px 0 12px; color:var(--dim); font-weight:650; letter-spacing:.07em;
  text-transform:uppercase; }
h3 { font-size:16px; margin:0; }
.dim, .meta { color:var(--dim); } .meta { font-size:13.5px; }
.badge { display:inline-block; border-radius:99px; padding:1px 11px; font-size:12.5px; font-weight:600;
  background:var(--quiet); color:var(--dim); white-space:nowrap; }
.good { background:var(--good-soft); color:var(--good); } .bad { background:var(--bad-soft); color:var(--bad); }
.warn { background:var(--warn-soft); color:var(--warn); } .accent { background:var(--soft); color:var(--accent); }
.card { background:var(--card); border:1px solid var(--line); border-radius:14px; padding:18px 20px;
  margin:0 0 12px; overflow-wrap:anywhere; }
.answer { white-space:pre-wrap; margin:0; } .card.said { border-left:4px solid var(--accent); }
.card.wrong { border-left:4px solid var(--bad); }
.figures { display:grid; grid-template-columns:repeat(auto-fit, minmax(130px, 1fr)); gap:12px; margin:16px 0 12px; }
.figure { background:var(--card); border:1px solid var(--line); border-radius:14px; padding:12px 16px; }
.figure b { display:block; font-size:20px; font-weight:650; font-variant-numeric:tabular-nums; }
.figure span { color:var(--dim); font-size:13px; }
.head { display:flex; gap:10px; align-items:center; flex-wrap:wrap; }
.head .meta { margin-left:auto; font-variant-numeric:tabular-nums; }
dl { display:grid; grid-template-columns:minmax(90px, max-content) 1fr; gap:4px 18px; margin:12px 0 0; }
dt { color:var(--dim); } dd { margin:0; white-space:pre-wrap; overflow-wrap:anywhere; }
ul.changes { list-style:none; margin:8px 0 0; padding:0; }
ul.changes li { padding:2px 0; } ul.changes ul { list-style:none; margin:0; padding-left:16px; color:var(--dim); }
details { margin-top:10px; } summary { cursor:pointer; color:var(--accent); font-size:14px; }
table { border-collapse:collapse; width:100%; font-size:13.5px; margin-top:8px; }
th { text-align:left; color:var(--dim); font-weight:600; } th, td { padding:5px 14px 5px 0; vertical-align:top;
  border-top:1px solid var(--line); overflow-wrap:anywhere; } tr:first-child th { border-top:0; }
td.n, th.n { text-align:right; white-space:nowrap; font-variant-numeric:tabular-nums; }
td.t { white-space:nowrap; font-variant-numeric:tabular-nums; color:var(--dim); }
code { font:12px ui-monospace, Consolas, monospace; color:var(--dim); }
svg { display:block; width:100%; height:auto; } svg text { font:600 13px system-ui, "Segoe UI", Roboto, sans-serif;
  fill:var(--text); } svg .sub { font-weight:400; font-size:11.5px; fill:var(--dim); }
svg .box { fill:var(--card); stroke:var(--line); stroke-width:1.5; } svg .link { fill:none; stroke:var(--dim);
  stroke-width:1.4; opacity:.65; } svg .tip { fill:var(--dim); } svg .rail { fill:var(--quiet); }
svg .m { fill:var(--dim); } svg .m.good { fill:var(--good); } svg .m.bad { fill:var(--bad); }
svg .m.warn { fill:var(--warn); } svg .m.accent { fill:var(--accent); }
footer { margin-top:36px; color:var(--dim); font-size:12.5px; }
@media print { :root { --back:#fff; --card:#fff; --line:#ccc; --text:#000; --dim:#444; } main { padding:0;
  max-width:none; } .card, .figure, svg, tr { break-inside:avoid; } h2 { break-after:avoid; }
  details::details-content { content-visibility:visible; height:auto; } }
"""
