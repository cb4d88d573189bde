/// The style of the views.
extension HTMLStyle {
  /// Overview, gaps, promises, timeline, questions, comparison and evidence.
  static let views: StaticString = """
    .figures{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem clamp(1rem,3vw,2.5rem);
    border-top:2px solid var(--ink);padding-top:1rem}
    .figures b{display:block;font:700 var(--figure)/1 var(--serif);letter-spacing:-.02em}
    .figures span{display:block;font-size:var(--small);line-height:1.4;margin-top:.4rem}
    .figures .late b{color:var(--orange)}
    .gaps{counter-reset:gap}
    .gaps>li{counter-increment:gap;display:grid;grid-template-columns:2.25rem minmax(0,1fr);
    padding:1rem 0 1.1rem;border-top:1px solid var(--rule)}
    .gaps>li:first-child{border-top:0}
    .gaps>li::before{content:counter(gap);font:var(--head)/1.1 var(--serif);color:var(--muted)}
    .gaps h4{font:700 1.125rem/1.3 var(--serif)}
    .gaps p{font-size:var(--small);line-height:1.5;margin-top:.2rem}
    .ladder{font-size:var(--small);line-height:1.45}
    .ladder li{display:grid;grid-template-columns:1.75rem 1.75rem minmax(0,1fr);padding:.4rem 0;
    align-items:baseline;border-bottom:1px solid var(--rule)}
    .ladder .glyph{color:var(--blue);position:relative;top:.12em}
    .bars li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.2rem 1rem;padding:.5rem 0;
    align-items:center;border-bottom:1px solid var(--rule);font-size:var(--small)}
    .bars .num{font-weight:700;text-align:right}
    .bar{grid-column:1/-1;width:100%;height:.9rem;fill:var(--edge)}
    .b-found,.b-possible{fill:var(--green)}.b-overdue,.b-lacking{fill:var(--orange)}
    .b-changed{fill:var(--purple)}
    th.group{font:700 1.125rem/1.3 var(--serif);padding-top:2rem}
    tbody:first-of-type th.group{padding-top:1rem}
    .group .why{font:var(--small)/1.45 var(--sans);color:var(--muted)}
    .why-so{margin-top:.3rem}.why-so dl{display:grid;gap:.5rem;padding:.5rem 0 .25rem}
    .why-so dt{color:var(--muted);font-size:var(--tiny)}
    .item{padding:1rem 0;border-top:1px solid var(--rule);display:grid;gap:.5rem}
    .item h4{font:600 var(--small)/1.4 var(--sans)}.item .quote{max-width:44rem}
    .timeline{position:relative;isolation:isolate;--left:0px;--right:0px}
    .behind{position:absolute;z-index:-1;top:0;left:var(--left);height:100%;
    width:calc(100% - var(--left) - var(--right))}
    .axis{height:28px;margin-left:var(--left);margin-right:var(--right)}
    .axis svg{width:100%;height:100%;overflow:visible}
    .axis text{font:12px var(--sans);fill:var(--muted)}
    .year{stroke:var(--rule)}.as-of{stroke:var(--ink);stroke-dasharray:2 3}
    .rows li{display:grid;grid-template-columns:minmax(0,1fr);padding:.5rem 0 .35rem;
    border-bottom:1px solid var(--rule);font-size:var(--small);line-height:1.3}
    .rows li>svg{order:3;width:100%;height:1px;margin:14px 0 11px;overflow:visible}
    .rows .name a{color:var(--ink);text-decoration-color:var(--edge)}
    .rows .outcome{font-size:var(--tiny)}
    .until{stroke:var(--edge);stroke-width:1.5}
    .after{stroke:var(--edge);stroke-width:1.5;stroke-dasharray:1 4;stroke-linecap:round}
    .late{stroke:var(--orange);stroke-width:2}
    .d-made{fill:var(--ink)}.d-due{fill:var(--paper);stroke:var(--ink);stroke-width:1.75}
    .d-found{fill:var(--green)}
    .d-possible circle{fill:var(--paper);stroke:var(--green);stroke-width:1.75}
    .d-possible path{fill:var(--green)}
    .d-changed,.d-refused{fill:none;stroke:var(--purple);stroke-width:2.5}
    .d-repeated{fill:none;stroke:var(--muted);stroke-width:2}
    .d-lacking,.d-arrow{fill:none;stroke:var(--orange);stroke-width:2}
    .as-table{margin:1.25rem 0 0;font-size:var(--small)}.as-table .wide{min-width:56rem}
    .cards{margin-top:2.5rem}
    .card{border-top:2px solid var(--ink);padding:.75rem 0 3rem;display:grid;gap:1rem;
    scroll-margin-top:4rem}
    .card header{display:grid;gap:.6rem}
    .card h4{font:600 var(--body)/1.35 var(--sans)}
    .card h4 small{font:var(--tiny)/1.3 var(--mono);color:var(--muted);margin-left:.5em}
    .statuses{display:grid;gap:.35rem 2rem;font-size:var(--small);line-height:1.4}
    .statuses dt{color:var(--muted);font-size:var(--tiny)}.statuses small{display:block}
    .official{font-family:var(--mono);font-size:.95em}
    .card .body,.card .left{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;
    align-content:start}
    .ticks{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;font-size:var(--small)}
    .ticks li{display:inline-flex;gap:.4em}.ticks .no{color:var(--muted)}
    .ticks .yes::before{content:"✓" / "";font-weight:700}.ticks .no::before{content:"–" / ""}
    .career{font-size:var(--small);line-height:1.45;display:grid;gap:.8rem}
    .career li{position:relative;padding-left:1.5rem;color:var(--ink)}
    .career li::before{position:absolute;left:0;top:1.45rem}
    .career small{display:block;color:var(--muted)}.career b{font-weight:600}
    .career .t-found::before,.career .t-possible::before{color:var(--green)}
    .career .t-lacking::before{color:var(--orange)}
    .career .t-changed::before{color:var(--purple)}
    .career .t-repeated::before{color:var(--muted)}
    .set-title{margin-top:3rem;padding-bottom:.5rem;border-bottom:2px solid var(--ink)}
    .set-title .muted{font:var(--small)/1.4 var(--sans)}
    .question{border-top:1px solid var(--rule);padding:1.5rem 0 2rem;display:grid;
    grid-template-columns:minmax(0,1fr);gap:1rem;scroll-margin-top:4rem}
    .set-title+.question,.set-title+.entry{border-top:0}
    .question h4{font:600 var(--small)/1.4 var(--sans);color:var(--muted)}
    .asked{font:var(--body)/1.5 var(--serif)}.reply{font:var(--large)/1.5 var(--serif)}
    .verdict{margin-top:.75rem;font-size:var(--small)}
    .change{border-top:1px solid var(--rule);padding:1.25rem 0 2rem;display:grid;gap:1rem}
    .change header{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline}
    .sides,.pairs{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem 3rem}
    .sides>div,.pairs>div{display:grid;gap:.5rem;align-content:start}
    .sides .quote,.pairs .quote{font-size:1.125rem}
    .entry{border-top:1px solid var(--rule);padding:1.25rem 0 1.75rem;display:grid;
    grid-template-columns:minmax(0,1fr);gap:.6rem;scroll-margin-top:4rem}
    .entry h4{font:600 var(--small)/1.4 var(--sans);display:grid;align-content:start;
    grid-template-columns:2.5rem minmax(0,1fr)}
    .entry h4>*{grid-column:2}
    .entry h4 i{grid-column:1;font-style:normal;font-weight:400;color:var(--muted)}
    .entry h4 .level{font-weight:400}
    .entry>div{display:grid;gap:.6rem;align-content:start}
    .around{color:var(--muted);font:1rem/1.55 var(--serif)}
    .entry .quote,.entry .around{max-width:44rem}
    .entry:target{box-shadow:-12px 0 0 var(--paper),-16px 0 0 var(--blue)}
    .chapter{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem 3rem;
    border-top:1px solid var(--rule);padding:1.5rem 0 2rem}
    .chapter h3{font-size:1.125rem}
    .chapter .body{display:grid;grid-template-columns:minmax(0,1fr);gap:.9rem}
    .chapter .body>p,.chapter .body>ul{max-width:42rem}
    .hiatus{border:1px solid var(--edge);padding:1rem 1.25rem;font-size:var(--small)}
    .inputs{min-width:44rem}.inputs code{font-size:.78rem}.proof{width:auto}
    .proof th,.proof td{padding:.35rem .7rem .35rem 0}
    .names{max-width:54rem;font-size:var(--small)}

    """

  /// The matrix.
  static let matrix: StaticString = """
    .matrix{border-collapse:separate;border-spacing:3px;width:auto}
    .matrix th,.matrix td{padding:0;border:0}.matrix tr{border:0}
    .matrix thead th{min-width:2.75rem;height:12rem;vertical-align:bottom;color:var(--ink);
    font-size:var(--tiny);font-weight:600;padding-bottom:.4rem}
    .matrix thead th>span{writing-mode:vertical-rl;transform:rotate(180deg);display:inline-block;
    max-height:12rem;line-height:1.15;hyphens:auto}
    .matrix thead .corner{min-width:11rem}
    .matrix tbody th{font-size:var(--small);padding:.3rem .6rem .3rem 0;vertical-align:middle;
    line-height:1.25}
    .matrix tbody th.group{padding-top:1rem;font-size:var(--body)}
    .matrix tbody th small{color:var(--muted)}
    .matrix td{height:3rem;text-align:center;vertical-align:middle;position:relative;
    color:var(--on-pale);background:var(--l0);outline:1px solid var(--rule);outline-offset:-1px}
    .matrix td a{position:absolute;inset:0;display:flex;align-items:center;justify-content:center;
    gap:.35rem;color:inherit;text-decoration:none;font-size:1.1rem}
    .matrix td a:hover{outline:3px solid var(--ink);outline-offset:-3px;z-index:1}
    .matrix td a:focus-visible{outline-offset:1px;z-index:2}
    .matrix td[class^=l-]::before{display:none}.matrix td a::after{font-size:.8rem}
    .matrix .l-1,.matrix .l-2,.box.l-1,.box.l-2{background:var(--l1)}
    .matrix .l-3,.box.l-3{background:var(--l3)}
    .matrix .l-4,.box.l-4{background:var(--l4);color:var(--on-mid)}
    .matrix .l-5,.box.l-5{background:var(--l5);color:var(--on-deep)}
    .matrix .l-6,.box.l-6{background:var(--l6);color:var(--on-deep)}
    .matrix .nothing,.matrix .unknown{color:var(--muted)}
    .matrix .expected,.box.expected{outline:2px dashed var(--orange);outline-offset:-2px}
    .matrix .refused,.box.refused{color:var(--purple);font-weight:700}
    .matrix .unknown,.box.unknown{background-image:repeating-linear-gradient(135deg,
    var(--rule) 0 1px,transparent 1px 6px)}
    .matrix tfoot th,.matrix tfoot td{font-weight:400;color:var(--muted);font-size:var(--tiny);
    outline:0;background:none;height:auto;padding-top:.3rem}
    .c-count,.c-yes{display:none}
    .scale{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 3rem;margin-top:1.5rem;
    font-size:var(--small)}
    .scale ul{display:grid;gap:.3rem;align-content:start}
    .scale li{display:grid;grid-template-columns:2.75rem minmax(0,1fr);gap:.75rem;
    align-items:center}
    .box{display:inline-flex;align-items:center;justify-content:center;gap:.25rem;height:1.75rem;
    font-weight:700;outline:1px solid var(--rule);outline-offset:-1px}
    .box::before{order:2;font-size:.7rem}
    .cell{border-top:1px solid var(--rule);padding:.5rem 0;scroll-margin-top:4rem}
    .cell>summary{color:var(--ink);font-size:var(--small);padding:.25rem 0}
    .cell-quote{display:grid;gap:.4rem;padding:1rem 0;max-width:44rem}
    .cell-quote .quote{font-size:1.125rem}

    """
}
