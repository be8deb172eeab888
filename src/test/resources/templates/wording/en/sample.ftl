<#macro headFoot><div class="running"><div class="running-line"><span class="running-left">Northern Institute · Brief ${b.pack.code} · ${fmt.date(b.edition.asOf)}</span><span class="running-right">PROTECTED · PROTÉGÉ</span></div></div><div class="footing"><span class="footing-left">Tariff brief: ${fmt.text(b.pack.name)} · ${b.edition.releaseId}</span><span class="footing-right">page <span class="page-number"></span> of <span class="page-count"></span></span></div></#macro>
<#function title><#return "Tariffs and " + fmt.text(b.pack.name)></#function>
<#function asOf><#return "As of " + fmt.date(b.edition.asOf) + " · first edition"></#function>
<#macro bottomLine>${fmt.text(b.pack.name)} would sell ${fmt.magnitude(b.figure("on.exports-change"))} less (${fmt.magnitudeRange(b.figure("on.exports-change"))}) after the measures in force; automobiles carry most of it.</#macro>
<#function tileLabel key><#return {"on.exports-at-risk": "Exports at risk", "on.gdp-share": "Share of provincial GDP", "on.jobs-exposed": "Jobs exposed", "on.exports-change": "Change in exports", "on.rate": "Effective tariff rate"}[key]></#function>
<#function firstEdition><#return "first edition"></#function>
<#function chartTitle><#return "Autos would lose most, $1.9 billion of sales"></#function>
<#function chartAlt><#return "Bars of the change in exports by sector; automobiles lead, then steel"></#function>
<#macro strip><div class="col"><h2>What changed</h2><ul><li>Steel after quota: 50%.</li><li>Autos: 25% on content that is not American.</li></ul></div><div class="col"><h2>Who gains, who pays</h2><p>Assemblers pay; recyclers gain a little.</p></div><div class="col"><h2>What stakeholders ask</h2><p>Relief for parts makers, and an end to the tariff on steel.</p></div><div class="col"><h2>Next dates</h2><p>July 1, 2026: joint review of CUSMA.</p></div></#macro>
<#function heading key><#return {"impact": "Impact by product", "terms": "Definitions and sources"}[key]></#function>
<#function column key><#return {"product": "Product", "exports": "Exports", "change": "Change", "low": "Low", "high": "High", "due": "Review"}[key]></#function>
<#function caption><#return "Exports to the United States and their modelled change"></#function>
<#macro note>Modelled is “would”; observed is “did”. [x] not available. Notes after the table explain affine offers, efficient files and fluffy offices.</#macro>
<#macro source>Source: <a href="https://www150.statcan.gc.ca/" title="Statistics Canada's site">Statistics Canada</a>.</#macro>
<#macro terms><dt>Exposed</dt><dd>Depends on the trade.</dd><dt>Lost</dt><dd>A modelled change.</dd></#macro>
