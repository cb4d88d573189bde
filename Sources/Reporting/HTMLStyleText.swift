/// The style of running text, of filters, of wide windows and of paper.
extension HTMLStyle {
  /// The text of a document.
  static let text: StaticString = """
    .neighbours{display:flex;flex-wrap:wrap;gap:.15rem 1.5rem;font-size:var(--small);
    color:var(--muted);margin-bottom:1rem}
    .repairs{max-height:24rem;overflow:auto}
    .document .choices{border-top:0}
    .document .choices .legend{color:var(--ink);margin:0}.legend mark{padding-inline:.35em}
    .pages{display:flex;flex-wrap:wrap;gap:.25rem;margin-bottom:2rem}
    .pages>*{border:1px solid var(--rule);padding:.2rem .5rem;font-size:var(--tiny);
    color:var(--muted);text-decoration:none;line-height:1.3;min-height:1.5rem}
    .pages small{display:block;font-size:.75rem}
    .pages .full{color:var(--ink);border-color:var(--edge);font-weight:600}
    .pages .unread{border-style:dashed}
    .text{max-width:64rem;outline-offset:8px}
    .block{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 2.5rem;margin-bottom:1.1rem}
    .block>p{font:1.125rem/1.65 var(--serif)}
    .text h3,.text h4{font:700 1.125rem/1.3 var(--serif);margin-top:1.5rem}
    .text h4{font-size:var(--body)}
    .block>.bullet{padding-left:1.25rem;position:relative}
    .block>.bullet.d-2{padding-left:2.5rem}.block>.bullet.d-3{padding-left:3.75rem}
    .block>.cell-text{font:var(--small)/1.5 var(--sans)}
    .block>.footnote{font:var(--small)/1.5 var(--sans);color:var(--muted)}
    .text>.speaker,.text>.label{font:600 var(--small)/1.4 var(--sans);color:var(--muted)}
    .text>.label{margin:1.5rem 0 .4rem}
    .page{display:flex;align-items:center;gap:1rem;color:var(--muted);font-size:var(--tiny);
    margin:2.25rem 0 1.25rem;scroll-margin-top:4rem}
    .page::after{content:"";height:1px;flex:1;background:var(--rule)}
    .s{scroll-margin-top:8rem}
    .s:target,.s.now{box-shadow:0 0 0 4px var(--paper),0 0 0 6px var(--blue)}
    .hit{border-radius:1px}
    a.nr{font:600 .68em/0 var(--sans);vertical-align:.55em;text-decoration:none;
    padding:.3em .2em;margin-left:.1em}
    .m-norm{background:none;border-bottom:2px dotted var(--blue);padding-inline:0}
    .hit .m-norm,.legend .m-norm,.quote .m-norm{background:var(--m-norm)}
    .m-term{background:var(--m-term);border-bottom-style:dashed}
    .m-report{background:var(--m-report);border-bottom:3px double}
    .m-claim{background:var(--m-claim);border-bottom:0;text-decoration:underline wavy 1px;
    text-underline-offset:.2em}
    .margin{display:grid;gap:.6rem;align-content:start;font-size:var(--tiny);line-height:1.45}
    .margin p{border-left:3px solid var(--ink);padding-left:.7rem}
    .margin span{display:block}.margin b{font-weight:600}
    .margin .k-report{border-color:var(--green)}.margin .k-claim{border-color:var(--purple)}
    .margin .level::before{font-size:.8em}

    """

  /// Choices that work without script: what a checked button hides.
  static let filters: StaticString = """
    .choices:has(.only:checked)~.text .block:not(.marked),
    .choices:has(.only:checked)~.text .label{display:none}
    .choices:has([value=counts]:checked)~* .c-level,.choices:has([value=yes]:checked)~* .c-level,
    .choices:has([value=counts]:checked)~* td a::after,
    .choices:has([value=yes]:checked)~* td a::after{display:none}
    .choices:has([value=counts]:checked)~* .c-count,
    .choices:has([value=yes]:checked)~* .c-yes{display:inline}

    """

  /// Wide and narrow windows, and forced colours.
  static let wide: StaticString = """
    @media (max-width:44.99em){
    body{font-size:1rem}.masthead .sheet{padding-block:.5rem 1rem}
    h1{font-size:1.25rem;margin-top:.75rem}.topline,.subtitle,.signal{font-size:var(--tiny)}
    .guide a{padding:.3rem 0 .2rem}.lead{font-size:1.125rem}
    .axis .odd{display:none}
    .stack,.stack tbody,.stack tr,.stack td,.stack th{display:block}
    .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .stack tbody tr{padding:.9rem 0}.stack td,.stack tbody th{padding:.12rem 0}
    .stack td[data-label]::before{content:attr(data-label);display:block;color:var(--muted);
    font-size:var(--tiny)}
    .matrix thead .corner{min-width:7rem}.matrix thead th{min-width:2.5rem}
    .matrix tbody th{font-size:var(--tiny)}.matrix td a{flex-direction:column;gap:0}
    .gaps>li{grid-template-columns:1.75rem minmax(0,1fr)}
    }
    @media (min-width:45em){
    .figures{grid-template-columns:repeat(4,1fr)}
    .figures li+li{border-left:1px solid var(--rule);padding-left:clamp(1rem,2vw,1.5rem)}
    .bars li{grid-template-columns:22rem 2.5rem minmax(0,1fr)}.bar{grid-column:auto}
    .points{table-layout:fixed}.points thead th:first-child{width:22%}
    .points thead th:nth-child(2){width:13%}.points thead th:nth-child(3){width:14%}
    .points thead th:nth-child(4){width:21%}.points tbody th{hyphens:auto}
    .timeline{--left:17rem;--right:13.5rem}
    .rows li{grid-template-columns:var(--left) minmax(0,1fr) var(--right);align-items:center}
    .rows li>svg{order:0}.rows .name{padding-right:1.25rem}.rows .outcome{padding-left:1.25rem}
    .card .body,.statuses{grid-template-columns:minmax(0,7fr) minmax(0,5fr);column-gap:3.5rem}
    .question{grid-template-columns:minmax(0,5fr) minmax(0,7fr);column-gap:3.5rem}
    .question h4{grid-column:1/-1}
    .sides,.pairs,.scale{grid-template-columns:1fr 1fr}
    .entry{grid-template-columns:15rem minmax(0,1fr);column-gap:3rem}
    .chapter{grid-template-columns:13rem minmax(0,1fr)}
    }
    @media (min-width:65em){
    .guide{position:sticky;top:0;z-index:5}html{scroll-padding-top:5rem}
    .two{grid-template-columns:minmax(0,7fr) minmax(0,4fr)}
    .block.marked{grid-template-columns:minmax(0,38rem) minmax(12rem,17rem)}
    .block{max-width:57.5rem}.block:not(.marked)>p{max-width:38rem}
    }
    @media (forced-colors:active){
    .matrix td,.box{outline:1px solid CanvasText!important}.matrix tfoot td{outline:0!important}
    .matrix td.expected,.box.expected{outline:2px dashed CanvasText!important}
    .pick,.guide a{border-color:Canvas}
    .pick:has(:checked),.guide a[aria-current]{border-bottom-color:Highlight}
    .glyph,.tag::before,.level::before,.career li::before,.matrix td a::after,
    .box::before{forced-color-adjust:none;background:CanvasText}
    mark{background:Mark;color:MarkText}
    .matrix td,.box{color:CanvasText!important;background:Canvas!important}
    }

    """

  /// Paper: every view, every detail, no controls.
  static let print: StaticString = """
    @media print{
    :root{color-scheme:only light;--paper:#fff;--panel:#f4f5f6;--ink:#000;--muted:#4a535c;
    --rule:#c4cad0;--edge:#7d868f;--blue:#005a9c;--orange:#9a4a00;--green:#00664b;--purple:#7b3f73;
    --m-cue:#fff1b8;--m-norm:#cfe8fa;--m-term:#ffe0c2;--m-report:#cdeee1;--m-claim:#ecd9ea;
    --l0:#fff;--l1:#deebf7;--l3:#9ecae1;--l4:#4292c6;--l5:#08519c;--l6:#08306b;
    --on-pale:#1b1f24;--on-mid:#1b1f24;--on-deep:#fff}
    @page{size:A4;margin:18mm 16mm 20mm;
    @bottom-left{content:"nakomen · signaal, geen oordeel";font:8pt sans-serif;color:#4a535c}
    @bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#4a535c}}
    html{font-size:8.8pt}body{font-size:9.2pt}
    .view,.view[hidden]{display:block!important;content-visibility:visible!important;
    break-before:page}
    .view:first-of-type{break-before:auto}
    .sheet{max-width:none;padding-inline:0}.view>.sheet{padding-block:3mm 0}
    .guide,.skip,.choices,.button,.js-only,.js .js-only,.js .row.js-only,.pages,dialog,
    .foot{display:none!important}
    .gone{display:revert!important}
    .card,.question,.change,.entry,.item,.gaps>li,tr,.figures,.rows li,.cell-quote,
    .hiatus{break-inside:avoid}
    h2,h3,h4,caption,.view-head,.part>.note,.set-title,.page{break-after:avoid}
    thead{display:table-header-group}
    details::details-content{content-visibility:visible;display:block;height:auto}
    details>summary{list-style:none;color:inherit}
    a{color:inherit;text-decoration-color:var(--edge)}
    a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--muted)}
    .scroll,.repairs{overflow:visible;max-height:none}table{min-width:0!important}
    mark,.matrix td,.box,.brand b,.signal b,svg{print-color-adjust:exact}
    .timeline{--left:44mm;--right:38mm}
    .block.marked{grid-template-columns:minmax(0,1fr) 45mm}
    .block,.block:not(.marked)>p,.text{max-width:none}
    h2{font-size:19pt}.lead{font-size:11.5pt}.quote,.reply{font-size:10.5pt}
    .figures b{font-size:26pt}.part{margin-top:9mm}
    }

    """
}
