/// The style of the page, as text; the policy of the page lets in this style and no other.
///
/// A newspaper, not a dashboard: rules, white space and type do the work. Colour means one thing
/// each (green: found, orange: late or missing, purple: changed or refused, grey: neutral, blue:
/// links and strength) and never stands without a glyph and a word.
enum HTMLStyle {
  /// The style element.
  static let inline = Inline.style(
    base,
    [frame, pieces, views, matrix, text, filters, wide, print],
    glyphs: Glyph.sheet
  )

  /// Colours, type and the few elements that are the same everywhere.
  private static let base: StaticString = """
    :root{color-scheme:light dark;
    --paper:#fff;--panel:#f4f5f6;--ink:#1b1f24;--muted:#59636e;--rule:#d5dade;--edge:#8b949e;
    --blue:#005a9c;--orange:#9a4a00;--green:#00664b;--purple:#7b3f73;
    --m-cue:#fff1b8;--m-norm:#cfe8fa;--m-term:#ffe0c2;--m-report:#cdeee1;--m-claim:#ecd9ea;
    --l0:#fff;--l1:#deebf7;--l3:#9ecae1;--l4:#4292c6;--l5:#08519c;--l6:#08306b;
    --on-pale:#1b1f24;--on-mid:#1b1f24;--on-deep:#fff;
    --serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,"Noto Serif",
    Georgia,serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
    --mono:ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;
    --tiny:.8125rem;--small:.9rem;--body:1.0625rem;--large:1.25rem;--head:1.5rem;
    --title:clamp(1.75rem,1.25rem + 2.1vw,2.625rem);--figure:clamp(2.5rem,2rem + 2vw,3.5rem)}
    @media (prefers-color-scheme:dark){:root{
    --paper:#14181d;--panel:#1c2127;--ink:#e9ecef;--muted:#a3adb8;--rule:#323a43;--edge:#6d7883;
    --blue:#7cc4f5;--orange:#f0a742;--green:#4fd1a5;--purple:#dba3cf;
    --m-cue:#5c4a00;--m-norm:#0d3a58;--m-term:#5a3100;--m-report:#004a37;--m-claim:#4d2a48;
    --l0:#14181d;--l1:#16314b;--l3:#0f4c81;--l4:#2b7bba;--l5:#9ecae1;--l6:#deebf7;
    --on-pale:#e9ecef;--on-mid:#fff;--on-deep:#10151a}}
    *,*::before,*::after{box-sizing:border-box}
    html{background:var(--paper);scroll-padding-top:1.5rem;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:var(--body)/1.55 var(--sans);
    font-variant-numeric:lining-nums;overflow-wrap:anywhere}
    h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote,fieldset,table{margin:0;padding:0}
    h1,h2,h3{text-wrap:balance}p,blockquote{text-wrap:pretty}
    ul,ol{list-style:none}fieldset{border:0;min-width:0}small{font-size:var(--tiny)}
    a{color:var(--blue);text-decoration-thickness:1px;text-underline-offset:.18em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--blue);outline-offset:2px}
    [tabindex="-1"]:focus{outline:0}
    button,input,select{font:inherit;color:inherit}
    code{font:.88em/1.5 var(--mono)}
    details>summary{cursor:pointer;color:var(--blue);width:fit-content;padding:.15rem 0}
    table{border-collapse:collapse;width:100%;font-size:var(--small);line-height:1.45}
    th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0}
    thead th{color:var(--muted);font-weight:600;line-height:1.3;vertical-align:bottom;
    border-bottom:2px solid var(--ink)}
    tbody th{font-weight:600}tbody tr{border-bottom:1px solid var(--rule)}
    th small,td small{display:block;font-weight:400;line-height:1.4}
    .scroll th,.scroll td{overflow-wrap:break-word}
    .r{text-align:right;font-variant-numeric:tabular-nums lining-nums}
    .muted{color:var(--muted)}.small{font-size:var(--small);line-height:1.45}
    .num,.n{font-variant-numeric:tabular-nums lining-nums}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:1rem;z-index:9;background:var(--paper);padding:.5rem 1rem}
    .symbols{position:absolute;width:0;height:0}
    .js-only{display:none}.js .js-only{display:revert}.js .row.js-only{display:flex}
    .gone{display:none!important}
    mark{background:var(--m-cue);color:inherit;padding:.04em .1em;border-bottom:2px solid}

    """

  /// The head of the page, its navigation, the head of a view and the foot.
  private static let frame: StaticString = """
    .sheet{max-width:74rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
    .masthead{border-top:5px solid var(--ink)}
    .masthead .sheet{padding-block:.75rem 1.5rem}
    .topline{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;
    gap:.25rem 1.5rem;font-size:var(--small);color:var(--muted)}
    .brand{font-weight:700;font-size:1.125rem;color:var(--ink)}
    .brand b{background:linear-gradient(var(--m-cue),var(--m-cue)) 0 88%/100% 42% no-repeat}
    h1{font:700 var(--head)/1.2 var(--serif);margin-top:1.25rem}
    .subtitle{color:var(--muted);font-size:var(--small);margin-top:.25rem}
    .guide{border-block:1px solid var(--rule);background:var(--paper)}
    .guide ul{display:flex;flex-wrap:wrap;gap:0 1.25rem}
    .guide a{display:block;padding:.65rem 0 .5rem;font-size:.95rem;color:var(--ink);
    text-decoration:none;border-bottom:3px solid transparent}
    .guide a:hover{border-bottom-color:var(--edge)}
    .guide a[aria-current]{font-weight:700;border-bottom-color:var(--ink)}
    .guide .n,.choice .n,.group .n{color:var(--muted);font-weight:400;font-size:var(--tiny)}
    .view{content-visibility:auto;contain-intrinsic-size:auto 4000px}
    .js .view{scroll-margin-top:200vh}
    .view[hidden]{content-visibility:hidden;contain-intrinsic-size:0}
    .view>.sheet{padding-block:1.5rem 5rem}
    .view-head{margin-bottom:2rem}
    .signal{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;
    font-size:var(--small);line-height:1.4;margin-bottom:1rem}
    .signal b{background:var(--m-cue);padding:.1em .35em;font-weight:600}
    .rubric{font-weight:600;color:var(--muted)}
    h2{max-width:54rem;font:700 var(--title)/1.12 var(--serif);letter-spacing:-.012em}
    .lead{font:var(--large)/1.5 var(--serif);margin-top:1rem;max-width:44rem}
    h3{font:700 var(--large)/1.25 var(--serif)}h3.next{margin-top:2.5rem}
    .part{margin-top:4rem;border-top:2px solid var(--ink);padding-top:.75rem}
    .part>h3{font-size:var(--head);margin-bottom:.35rem}
    .part>.note{max-width:42rem;color:var(--muted);font-size:var(--small);margin-bottom:1.5rem}
    .two{display:grid;grid-template-columns:minmax(0,1fr);gap:3rem clamp(2rem,5vw,4.5rem)}
    .empty{border:1px dashed var(--edge);padding:1.25rem;color:var(--muted);max-width:42rem;
    font-size:var(--small)}
    .foot{border-top:1px solid var(--rule);font-size:var(--tiny);color:var(--muted)}
    .foot .sheet{padding-block:1.25rem 3rem}
    .scroll{overflow-x:auto;position:relative}
    .scroll>.wide{min-width:44rem}

    """

  /// Tags, levels, facts, quotes and controls.
  private static let pieces: StaticString = """
    .tag{display:inline-flex;gap:.45em;align-items:baseline;font-weight:600;line-height:1.35}
    .tag::before{position:relative;top:.1em}
    .t-found,.t-possible,.t-v-strengthened{color:var(--green)}
    .t-overdue,.t-lacking,.t-not-followed-up,.t-dodged{color:var(--orange)}
    .t-changed,.t-refused,.t-v-weakened,.t-v-dropped{color:var(--purple)}
    .t-repeated,.t-maybeRepeated,.t-unjudged,.t-untestable,.t-unfollowed,.t-not-assessable,.t-elsewhere,
    .t-open,.t-v-kept{color:var(--muted)}
    .t-v-new{color:var(--blue)}
    .level{font-variant-numeric:tabular-nums;color:var(--ink)}
    .level::before{color:var(--blue);margin-right:.35em;vertical-align:-.1em}
    a.ev{font-variant-numeric:tabular-nums;white-space:nowrap;font-size:.92em}
    .cite{font-size:var(--small);line-height:1.45;color:var(--muted)}
    .facts{font-size:var(--small);line-height:1.45}
    .facts>div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem;padding:.35rem 0;
    border-bottom:1px solid var(--rule)}
    .facts dt{color:var(--muted)}.facts dd small{display:block;line-height:1.4}
    .wide-facts{border-top:1px solid var(--rule)}
    .quote{font:var(--large)/1.5 var(--serif)}
    .quote::before{content:"‘"}.quote::after{content:"’"}
    .repair{font-size:var(--tiny);color:var(--muted);line-height:1.45}
    .choices{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;padding:.75rem 0;
    border-block:1px solid var(--rule);margin-bottom:2rem;font-size:var(--small)}
    .pair{display:flex;flex-wrap:wrap;gap:.5rem 3rem;align-items:center;
    justify-content:space-between}
    .choice{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;align-items:baseline}
    .choice legend{float:left;color:var(--muted);margin-right:1.1rem;padding:.3rem 0}
    .pick{position:relative;display:inline-flex;gap:.35em;align-items:baseline;padding:.3rem 0;
    cursor:pointer;border-bottom:2px solid transparent}
    .pick:hover{border-bottom-color:var(--edge)}
    .pick:has(:checked){font-weight:700;border-bottom-color:var(--ink)}
    .pick:has(:focus-visible){outline:3px solid var(--blue);outline-offset:2px}
    .pick input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}
    .tick input{accent-color:var(--blue);width:1.5rem;height:1.5rem;vertical-align:-.4em;
    margin:0 .4em 0 0}
    .toolbar{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;
    justify-content:space-between}
    .row{flex-wrap:wrap;gap:.5rem .75rem;align-items:center;min-width:0}
    .menu{display:inline-flex;gap:.4rem;align-items:center;max-width:100%}
    select{background:var(--paper);border:1px solid var(--edge);border-radius:2px;
    padding:.25rem .4rem;min-width:0;max-width:14rem}
    .button{background:var(--paper);border:1px solid var(--edge);border-radius:2px;cursor:pointer;
    padding:.35rem .75rem;font-size:var(--small);min-height:2.1rem}
    .button:hover{border-color:var(--ink)}
    .counter{font-variant-numeric:tabular-nums}
    .sorter{background:none;border:0;padding:.15rem 0;font-weight:600;text-align:inherit;
    cursor:pointer;text-decoration:underline dotted;text-underline-offset:.25em;min-height:1.5rem}
    th[aria-sort=ascending] .sorter::after{content:" ↑"}
    th[aria-sort=descending] .sorter::after{content:" ↓"}
    .dashes li{position:relative;padding-left:1.1rem;margin-bottom:.4rem}
    .dashes li::before{content:"–";position:absolute;left:0;color:var(--muted)}
    .legend{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;font-size:var(--tiny);
    color:var(--muted);margin-bottom:1rem}
    .legend span{display:inline-flex;gap:.45em;align-items:center}
    .legend svg{width:16px;height:16px;overflow:visible}
    dialog{border:0;border-top:5px solid var(--ink);padding:0;background:var(--paper);
    color:var(--ink);width:min(46rem,calc(100vw - 1.5rem));max-height:calc(100dvh - 1.5rem);
    box-shadow:0 12px 48px #0006,0 0 0 1px var(--edge)}
    dialog::backdrop{background:#0b0e1199}
    .frame{padding:clamp(1rem,4vw,2rem);position:relative}
    .frame .entry{display:block;border:0;padding:0}.frame .entry>div{display:grid;gap:1rem}
    .frame h4{padding-right:6.5rem;margin-bottom:1rem}
    .frame .quote{font-size:var(--head);line-height:1.4}
    .close{position:absolute;right:clamp(1rem,4vw,2rem);top:clamp(1rem,4vw,2rem)}
    .buttons{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-top:1.25rem;
    border-top:1px solid var(--rule);padding-top:1rem}

    """
}
