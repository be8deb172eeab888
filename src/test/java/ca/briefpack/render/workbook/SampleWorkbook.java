package ca.briefpack.render.workbook;

/** A small workbook that keeps every rule, in both languages; tests break it one rule at a time. */
final class SampleWorkbook {
    static final String EN =
            """
            <workbook xmlns="https://briefpack.ca/ns/workbook/1" lang="en-CA" title="Tariff tables: Ontario" author="Trade Desk"
                subject="Tariffs and their impact" date="2025-10-15">
              <sheet name="Cover" kind="cover">
                <title>Tariff tables: Ontario</title>
                <description>The numbers of the Ontario brief, as of October 15, 2025.</description>
                <heading>How to read these tables</heading>
                <text>Each sheet holds one table. Numbers are rounded as in the brief; the range of an estimate stands in columns of its own.</text>
                <text link="https://example.org/briefs">All briefs of this release</text>
              </sheet>
              <sheet name="Contents" kind="contents">
                <title>Contents</title>
                <description>The sheets of this workbook.</description>
                <table name="contents">
                  <column header="Sheet" type="text"/>
                  <column header="Title" type="text"/>
                  <row><cell link="#'Notes'!A1">Notes</cell><cell>Notes and shorthand</cell></row>
                  <row><cell link="#'Table 1'!A1">Table 1</cell><cell>Exports to the United States by sector</cell></row>
                  <row><cell link="#'Data dictionary'!A1">Data dictionary</cell><cell>What each column holds</cell></row>
                  <row><cell link="#'Sources'!A1">Sources</cell><cell>Where the numbers come from</cell></row>
                </table>
              </sheet>
              <sheet name="Notes" kind="notes">
                <title>Notes</title>
                <description>Notes and shorthand used in this workbook.</description>
                <table name="notes">
                  <column header="Mark" type="text"/>
                  <column header="Meaning" type="text"/>
                  <row><cell mark="[note 1]"/><cell>Low and high are the ends of the range of the estimate.</cell></row>
                  <row><cell mark="[x]"/><cell>not available</cell></row>
                </table>
              </sheet>
              <sheet name="Table 1" kind="table">
                <title>Exports to the United States by sector, Ontario</title>
                <description>Change in exports against the baseline, a year after the measures, with the range of the estimate.</description>
                <legend>[x] not available</legend>
                <source>Source: statcan-trade, usitc</source>
                <table name="tbl_exports">
                  <column header="Sector" type="text"/>
                  <column header="HS chapter" type="code"/>
                  <column header="Change in exports (C$ million)" type="number" decimals="1"/>
                  <column header="Low (C$ million) [note 1]" type="bound" decimals="1"/>
                  <column header="High (C$ million) [note 1]" type="bound" decimals="1"/>
                  <column header="In force since" type="date"/>
                  <row><cell>Autos and parts</cell><cell>87</cell><cell value="-3100.5"/><cell value="-4400.0"/><cell value="-2200.0"/><cell date="2025-04-03"/></row>
                  <row><cell>Steel</cell><cell>72</cell><cell value="-1250" decimals="0"/><cell value="-1800" decimals="0"/><cell value="-900" decimals="0"/><cell date="2025-03-12"/></row>
                  <row><cell>Live animals, meat, dairy produce and other products of animal origin</cell><cell>01</cell><cell mark="[x]"/><cell mark="[x]"/><cell mark="[x]"/><cell>March 2025</cell></row>
                  <row total="true"><cell>All sectors</cell><cell>all</cell><cell value="-4350.5"/><cell value="-6200.0"/><cell value="-3100.0"/><cell date="2025-03-12"/></row>
                </table>
              </sheet>
              <sheet name="Data dictionary" kind="dictionary">
                <title>Data dictionary</title>
                <description>What each column holds.</description>
                <table name="dictionary">
                  <column header="Table" type="text"/>
                  <column header="Column" type="text"/>
                  <column header="Description" type="text"/>
                  <row><cell>Table 1</cell><cell>Sector</cell><cell>The sector, by the grouping of the brief.</cell></row>
                </table>
              </sheet>
              <sheet name="Sources" kind="sources">
                <title>Sources</title>
                <description>Where the numbers come from.</description>
                <table name="sources">
                  <column header="Id" type="code"/>
                  <column header="Title" type="text"/>
                  <row><cell>statcan-trade</cell><cell>Canadian International Merchandise Trade</cell></row>
                  <row><cell>usitc</cell><cell>DataWeb</cell></row>
                </table>
              </sheet>
            </workbook>
            """;

    private SampleWorkbook() {
    }

    /** The sample with one piece replaced, to break one rule. */
    static String with(String piece, String replacement) {
        if (!EN.contains(piece)) {
            throw new IllegalArgumentException("the sample has no '" + piece + "'");
        }
        return EN.replace(piece, replacement);
    }
}
