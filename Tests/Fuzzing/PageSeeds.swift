/// Pages of HTML, and what is put into them.
enum PageSeeds {
    static let pieces = [
        "<p>", "</p>", "<div class='share'>", "</div>", "<a href=x>", "</a>", "<b>", "</b>",
        "<table>", "<tr>", "<td>", "</table>", "<li>", "<ul>", "</ul>", "<!--", "-->", "<script>",
        "</script>", "<h1>", "</h1>", "<br>", "&amp;", "&eacute", "&#x1F384;", "&nbsp;",
        "&NotEqualTilde;", "&", "<", ">", "\u{0}", "\r\n", "é", "🎄", "\"", "'",
        "<article itemprop=articleBody>", "<pre>", "</article>", "<blockquote>", "<style>",
        "<svg><title>", "</svg>", "<time datetime=2019-01-02>", "<select><option>", "</select>",
        "<form>", "<template>", "<frameset>", "<plaintext>", "<title>",
        "<meta property=og:title content=a>", "<meta charset=shift_jis>", "<![CDATA[", "<?php",
        "</br>", "</p></p>", " ", "<span hidden>", "<button>", "<a><table><a>", "<dl><dt>", "<dd>",
        "<caption>", "<body>", "<script type=application/ld+json>{\"@type\":\"Article\",",
        "The bridge opened on Monday, after two years of work, and cost 40 million in all.",
    ]

    static let pages = [
        """
        <!doctype html><html lang=en><head><meta charset=utf-8><title>A bridge – Daily</title>
        <meta property="og:title" content="A bridge &amp; a tram">
        <link rel=canonical href="https://example.org/2019/11/19/bridge">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type":
        "NewsArticle", "headline": "A bridge", "datePublished": "2019-11-19T10:00:00Z",
        "author": [{"name": "Jane Roe"}], "articleBody": "The caf\\u00e9 opened."}</script></head>
        <body><nav><a href=/>Home</a></nav><article><h1>A bridge opens</h1>
        <p>The harbour bridge was opened on Monday by the mayor, after <a href="/w?a=1&amp;b=2">two
        years of work</a>, at the caf&eacute; &ndash; she said.</p><h2>What it cost</h2>
        <ul><li>Four lanes<li>Two tracks</ul><table><tr><th>Year<td>2020</table>
        <blockquote><p>We are “proud” of it.</p></blockquote></article>
        <div class="related-stories"><a href=/1>Another</a></div><footer>© 2019</footer></body>
        """,
        """
        <html><meta charset=windows-1252><div id=content>Die Brücke wurde am Montag eröffnet,
        sagte die Bürgermeisterin.<br><br>Sie trägt vier Spuren, zwei Gleise &amp; einen Weg.</div>
        <span class=date>19. November 2019</span>
        """,
    ]
}
