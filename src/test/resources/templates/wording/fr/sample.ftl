<#macro headFoot><div class="running"><div class="running-line"><span class="running-left">Institut Nordique · Note ${b.pack.code} · ${fmt.date(b.edition.asOf)}</span><span class="running-right">PROTÉGÉ · PROTECTED</span></div></div><div class="footing"><span class="footing-left">Note tarifaire : ${fmt.text(b.pack.name)} · ${b.edition.releaseId}</span><span class="footing-right">page <span class="page-number"></span> de <span class="page-count"></span></span></div></#macro>
<#function title><#return "Les droits de douane et l’" + fmt.text(b.pack.name)></#function>
<#function asOf><#return "En date du " + fmt.date(b.edition.asOf) + " · première édition"></#function>
<#macro bottomLine>Les ventes de l’${fmt.text(b.pack.name)} reculeraient de ${fmt.magnitude(b.figure("on.exports-change"))} (${fmt.magnitudeRange(b.figure("on.exports-change"))}) sous les mesures en vigueur; l’automobile en porte l’essentiel.</#macro>
<#function tileLabel key><#return {"on.exports-at-risk": "Exportations menacées", "on.gdp-share": "Part du PIB provincial", "on.jobs-exposed": "Emplois exposés", "on.exports-change": "Variation des exportations", "on.rate": "Taux tarifaire effectif"}[key]></#function>
<#function firstEdition><#return "première édition"></#function>
<#function chartTitle><#return "L’automobile perdrait le plus : 1,9 G$ de ventes"></#function>
<#function chartAlt><#return "Barres de la variation des exportations par secteur; l’automobile vient en tête, puis l’acier"></#function>
<#macro strip><div class="col"><h2>Ce qui a changé</h2><ul><li>Acier hors contingent : 50 %.</li><li>Automobile : 25 % du contenu non américain.</li></ul></div><div class="col"><h2>Qui gagne, qui paie</h2><p>Les assembleurs paient; les recycleurs gagnent un peu.</p></div><div class="col"><h2>Ce que demandent les acteurs</h2><p>Une aide aux fabricants de pièces et la fin des droits sur l’acier.</p></div><div class="col"><h2>Prochaines dates</h2><p>1er juillet 2026 : examen conjoint de l’ACEUM.</p></div></#macro>
<#function heading key><#return {"impact": "Effets par produit", "terms": "Définitions et sources"}[key]></#function>
<#function column key><#return {"product": "Produit", "exports": "Exportations", "change": "Variation", "low": "Bas", "high": "Haut", "due": "Examen"}[key]></#function>
<#function caption><#return "Exportations vers les États-Unis et leur variation modélisée"></#function>
<#macro note>Le conditionnel dit le modèle; l’indicatif, l’observé. [x] non disponible. Les œuvres suffisent : offres affines, fichiers efficaces.</#macro>
<#macro source>Source : <a href="https://www150.statcan.gc.ca/" title="Site de Statistique Canada">Statistique Canada</a>.</#macro>
<#macro terms><dt>Exposé</dt><dd>Dépend de l’échange.</dd><dt>Perdu</dt><dd>Une variation modélisée.</dd></#macro>
