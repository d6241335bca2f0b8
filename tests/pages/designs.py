# SPDX-License-Identifier: MIT
#
# designs -- thirty-two site designs, as different as sites are: tags, class names, chrome, languages of the chrome, metadata.
#
# Each function takes an article and returns (page, what the page tells of itself): a dictionary with those of title, byline, day,
# site, url, language that a reader of the page could find. DESIGNS lists them; every second one is held out (see measure.py).

import html
import json

E = html.escape
DESIGNS = []
TEASERS = ["Parliament votes on new budget after night of debate", "Ten things to know about the water treaty", "Storm closes airports across the north of the country",
           "Opinion: why small states need big friends", "Central bank keeps rate unchanged for third month", "In pictures: the festival of lanterns returns"]
COMMENTS = ["I have lived near that border for twenty years and nobody ever asked us anything. The ministers come, they eat well, they leave, and the bridge is still closed.",
            "Typical. They will meet again next year and agree to meet the year after that, and we will pay for the hotel as we always do.",
            "@riverman You forget that the last agreement did bring the school buses back, which my own children used every single day."]
COOKIE = "We and our 843 partners store and access personal data, such as browsing data or unique identifiers, on your device. By clicking “I agree” you consent to our use of cookies and to the processing of your data for the purposes listed below. You can change your choices at any time in the settings."
CAPTION = "Delegates arrive for the talks on a rainy morning. Photograph: Mira Holt/Courier Pictures"


def design(f):
    DESIGNS.append(f)
    return f


def slug(a):
    return "-".join("".join(c if c.isalnum() or c == " " else "" for c in a["title"].lower()).split())


def body(a, p="<p>%s</p>", h="<h2>%s</h2>", l=("<ul>", "<li>%s</li>", "</ul>"), q="<blockquote><p>%s</p></blockquote>", between=None):
    """The article's blocks; between(i) gives what stands behind the i-th of them."""
    out = []
    for i, (kind, text) in enumerate(a["blocks"]):
        if kind == "l":
            out.append(l[0] + "".join(l[1] % E(t, False) for t in text) + l[2])
        else:
            out.append({"p": p, "h": h, "q": q}[kind] % E(text, False))
        if between:
            out.append(between(i) or "")
    return "\n".join(out)


def meta(a, url, *what, **more):
    """Lines of the head: og, dc, ld, canonical ..."""
    t, day = E(a["title"]), a["day"]
    lines = {"og": '<meta property="og:title" content="%s"><meta property="og:site_name" content="%s"><meta property="og:type" content="article"><meta property="og:url" content="%s"><meta property="og:description" content="Read the latest on this story.">' % (t, E(a["site"]), url),
             "ogtime": '<meta property="article:published_time" content="%sT09:12:44+00:00"><meta property="article:modified_time" content="2024-12-30T10:00:00+00:00">' % day,
             "author": '<meta name="author" content="%s">' % E(a["byline"]),
             "canonical": '<link rel="canonical" href="%s">' % url,
             "dc": '<meta name="DC.title" content="%s"><meta name="DC.date.issued" content="%s"><meta name="DC.creator" content="%s"><meta name="DC.publisher" content="%s"><meta name="DC.language" content="en">' % (t, day, E(a["byline"]), E(a["site"])),
             "ld": '<script type="application/ld+json">%s</script>' % json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": a["title"], "datePublished": day + "T08:00:00Z", "dateModified": "2024-12-31", "author": [{"@type": "Person", "name": a["byline"]}], "publisher": {"@type": "Organization", "name": a["site"]}, "mainEntityOfPage": url}),
             "graph": '<script type="application/ld+json">%s</script>' % json.dumps({"@context": "https://schema.org", "@graph": [
                 {"@type": "WebSite", "name": a["site"], "url": "https://example.org/", "publisher": {"@id": "#org"}}, {"@type": "Organization", "@id": "#org", "name": a["site"]},
                 {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "name": "World"}]}, {"@type": "Person", "@id": "#p1", "name": a["byline"]},
                 {"@type": ["Article", "BlogPosting"], "headline": a["title"], "datePublished": day, "author": {"@id": "#p1", "name": a["byline"]}, "publisher": {"@id": "#org"}, "inLanguage": "en-GB", "url": url}]})}
    return "\n".join(lines[w] for w in what)


def page(head, inner, lang="en", body_attrs=""):
    return '<!DOCTYPE html>\n<html%s>\n<head><meta charset="utf-8">%s</head>\n<body%s>\n%s\n</body></html>\n' % (' lang="%s"' % lang if lang else "", head, body_attrs, inner)


def menu(words, wrap="nav"):
    return "<%s><ul>%s</ul></%s>" % (wrap, "".join('<li><a href="/%d">%s</a></li>' % (i, w) for i, w in enumerate(words)), wrap.split()[0])


def cards(n=4, tag="div", cls="card"):
    return "".join('<%s class="%s"><a href="/x%d"><img src="t.jpg"><h3>%s</h3></a><p>The decision came after a long night and surprised many who had followed it.</p></%s>' % (tag, cls, i, TEASERS[i], tag) for i in range(n))


def told(a, url, **kw):
    full = dict(title=a["title"], byline=a["byline"], day=a["day"], site=a["site"], url=url, language="en")
    for k, v in kw.items():
        full[k] = v
    return {k: v for k, v in full.items() if v}


def words_day(day, style="d m y"):
    y, m, d = day.split("-")
    name = "January February March April May June July August September October November December".split()[int(m) - 1]
    return "%d %s %s" % (int(d), name, y) if style == "d m y" else "%s %d, %s" % (name, int(d), y)


@design
def broadsheet(a):
    url = "https://harbour.example/world/%s/%s" % (a["day"].replace("-", "/"), slug(a))
    fig = '<figure class="media"><img src="a.jpg"><figcaption>%s</figcaption></figure>' % CAPTION
    inner = '<div id="consent-layer" class="fc-consent-root">%s<button>I agree</button></div><header class="site-header">%s</header><main><article class="story"><header><p class="kicker">World</p><h1>%s</h1><p class="standfirst-meta">By <a rel="author" href="/by">%s</a></p><time datetime="%sT10:00Z">%s</time>%s</header><div class="story__body">%s</div><footer><ul class="tags"><li><a href="#">Diplomacy</a></li><li><a href="#">Asia</a></li></ul></footer></article><aside class="most-read"><h2>Most read</h2>%s</aside></main><footer>%s<p>© 2024 Harbour Media Ltd. All rights reserved.</p></footer>' % (
        COOKIE, menu(["News", "Opinion", "Sport", "Culture"]), E(a["title"]), E(a["byline"]), a["day"], words_day(a["day"]), fig, body(a, between=lambda i: '<div class="ad-slot">Advertisement</div>' if i == 2 else ""), cards(), menu(["Contact", "Privacy policy", "Terms"], "div"))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ogtime", "canonical", "ld")), inner), told(a, url)


@design
def hashed_classes(a):
    """Class names from a build tool say nothing."""
    url = "https://pl.example/a/%s" % slug(a)
    nav = '<div class="css-1x9"><div class="css-9ab"><a href="/">Home</a><a href="/w">World</a><a href="/b">Business</a></div></div>'
    inner = nav + '<div class="css-7k2"><div class="css-0aa"><h1 class="css-h1z">%s</h1><div class="css-q1"><span class="css-q2">By %s</span><span>%s</span></div></div><div class="css-mm3">%s</div><div class="css-rr9"><div class="css-t4">More from World</div>%s</div></div><div class="css-end">%s</div>' % (
        E(a["title"]), E(a["byline"]), words_day(a["day"], "us"), body(a, p='<div class="css-zz1"><p class="css-p0">%s</p></div>', h='<div class="css-zz1"><h2 class="css-h2">%s</h2></div>'), "".join('<div class="css-c1"><a href="/1">%s</a></div>' % t for t in TEASERS), "<p>© Pacific Ledger 2022</p>")
    return page("<title>%s - Pacific Ledger</title>%s" % (E(a["title"]), meta(a, url, "graph", "canonical")), inner), told(a, url)


@design
def wordpress_classic(a):
    url = "https://blog.example/%s/%s/" % (a["day"].replace("-", "/"), slug(a))
    com = '<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “%s”</h2><ol class="comment-list">%s</ol><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div>' % (
        E(a["title"]), "".join('<li class="comment"><article><footer class="comment-meta">reader%d says: March 2, 2024 at 10:11 am</footer><div class="comment-content"><p>%s</p></div></article></li>' % (i, c) for i, c in enumerate(COMMENTS)))
    inner = '<div id="page" class="hfeed site"><header id="masthead">%s</header><div id="content"><main id="main" class="site-main"><article id="post-77" class="post-77 post type-post hentry"><header class="entry-header"><h1 class="entry-title">%s</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="%sT07:00:00+00:00">%s</time> by <span class="author vcard"><a href="/author/x">%s</a></span></div></header><div class="entry-content">%s<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>%s</div></div></article><nav class="navigation post-navigation"><a href="/prev">Previous post: an older story</a></nav>%s</main></div><div id="secondary" class="widget-area">%s</div></div>' % (
        menu(["Home", "About"]), E(a["title"]), a["day"], words_day(a["day"], "us"), E(a["byline"]), body(a), cards(3), com, "<h2>Archives</h2>" + menu(["March 2023", "April 2023"], "div"))
    return page("<title>%s – %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "canonical")), inner), told(a, url)


@design
def drupal_ministry(a):
    url = "https://mfa.example/en/news/%s" % slug(a)
    inner = '<a href="#main" class="visually-hidden">Skip to main content</a><div class="region region-header">%s<div class="language-switcher">Suomi | Svenska | English</div></div><div class="region region-content"><div class="block block-system-main-block"><article role="article" class="node node--type-press-release"><h1><span class="field field--name-title">%s</span></h1><div class="field field--name-field-date"><time datetime="%sT12:00:00Z">%s</time></div><div class="field field--name-body field__item">%s</div><div class="field field--name-field-tags"><a href="/t/1">Press releases</a></div></article></div></div><div class="region region-sidebar-second"><h2>Contact</h2><p>Ministry for Foreign Affairs, Communications Department, 12 Quay Street. The switchboard is open on weekdays from eight to four.</p></div><footer class="region-footer"><p>Follow us on Twitter, Facebook and Instagram</p></footer>' % (
        menu(["Ministry", "Missions", "Travel advice"]), E(a["title"]), a["day"], a["day"], body(a))
    return page('<title>%s | %s</title><meta name="Generator" content="Drupal 9">%s' % (E(a["title"]), E(a["site"]), meta(a, url, "dc", "canonical")), inner), told(a, url)


@design
def tables_2003(a):
    """Layout by tables, font tags, breaks for paragraphs, no metadata but the title."""
    inner = '<table width="780" border=0 cellpadding=0><tr><td colspan=3 bgcolor="#003366"><font color=white size=5><b>%s</b></font></td></tr><tr><td width=140 valign=top bgcolor="#cccccc"><a href=a.htm>Home</a><br><a href=b.htm>Politics</a><br><a href=c.htm>Economy</a><br><a href=d.htm>Weather</a><br></td><td valign=top><font face=verdana size=4><b>%s</b></font><br><font size=1>%s</font><br><br>%s<br><br><a href="print.htm">Printable version</a> | <a href="mail.htm">Send to a friend</a></td><td width=160 valign=top><b>Also today</b><br>%s</td></tr><tr><td colspan=3 align=center><font size=1>Copyright 2003. All rights reserved. Webmaster: info@example.org</font></td></tr></table>' % (
        E(a["site"]), E(a["title"]), words_day(a["day"]), body(a, p="%s<br><br>", h="<b>%s</b><br><br>", l=("", "- %s<br>", "<br>"), q="<i>%s</i><br><br>"), "".join("<a href=x%d.htm>%s</a><br>" % (i, t) for i, t in enumerate(TEASERS)))
    return "<HTML><HEAD><TITLE>%s - %s</TITLE></HEAD><BODY bgcolor=white>%s</BODY></HTML>" % (E(a["site"]), E(a["title"]), inner), told(a, None, byline=None, language=None, site=None)


@design
def amp_page(a):
    url = "https://post.example/%s.html" % slug(a)
    inner = '<amp-sidebar id="sb" layout="nodisplay">%s</amp-sidebar><header class="ampstart-headerbar">Eastern Post</header><amp-consent layout="nodisplay"><div id="consent-ui">%s<button>Accept</button></div></amp-consent><article class="amp-article"><h1>%s</h1><div class="amp-meta">%s · %s</div><amp-img src="x.jpg" width=4 height=3></amp-img><div class="amp-caption">%s</div>%s<amp-social-share type="twitter"></amp-social-share></article><section class="amp-next"><h3>Read next</h3>%s</section><footer>© Eastern Post</footer>' % (
        menu(["World", "Energy"]), COOKIE, E(a["title"]), E(a["byline"]), words_day(a["day"]), CAPTION, body(a, between=lambda i: '<amp-ad width=300 height=250 type="x"></amp-ad>' if i % 3 == 1 else ""), cards(3))
    return page('<title>%s</title>%s<style amp-boilerplate>body{x:y}</style>' % (E(a["title"]), meta(a, url, "ld", "canonical")), inner, body_attrs=' class="amp"'), told(a, url)


@design
def blogger(a):
    url = "http://rift.example/%s/%s.html" % (a["day"][:7].replace("-", "/"), slug(a))
    inner = '<div class="navbar section" id="navbar"></div><div class="content-outer"><div class="main-outer"><h2 class="date-header"><span>%s</span></h2><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost"><h3 class="post-title entry-title" itemprop="name">%s</h3><div class="post-header"></div><div class="post-body entry-content" itemprop="description articleBody"><div dir="ltr">%s</div><div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author">%s</span></span> at <abbr class="published" itemprop="datePublished" title="%sT06:30:00-08:00">6:30 AM</abbr><div>Labels: <a href="#">Africa</a>, <a href="#">Ports</a></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><dl><dt>Anonymous said...</dt><dd class="comment-body"><p>%s</p></dd><dt>riverman said...</dt><dd class="comment-body"><p>%s</p></dd></dl></div></div><div class="column-right-outer"><h2>About Me</h2><p>I write about borders and ports and the people who live next to them, mostly at night.</p><h2>Blog Archive</h2><ul><li><a href="#">2020 (14)</a></li></ul></div></div></div>' % (
        words_day(a["day"], "us"), E(a["title"]), body(a, p="%s<br /><br />", h="<b>%s</b><br /><br />"), E(a["byline"]), a["day"], COMMENTS[0], COMMENTS[1])
    return page("<title>%s: %s</title>%s" % (E(a["site"]), E(a["title"]), meta(a, url, "canonical") + '<meta property="og:title" content="%s">' % E(a["title"])), inner, lang=None), told(a, url, language=None, site=None)


@design
def wire_agency(a):
    """A wire: dateline, signature at the end, related in the middle."""
    url = "https://wire.example/article/%s-id%s" % (slug(a), a["day"].replace("-", ""))
    rel = '<div data-testid="inline-links"><p>Also read</p><ul><li><a href="/1">%s</a></li><li><a href="/2">%s</a></li></ul></div>' % (TEASERS[0], TEASERS[4])
    inner = '<div class="SiteTop"><a href="/">Wire</a> <a href="/markets">Markets</a> <a href="/world">World</a></div><div class="ArticlePage-root"><h1 data-testid="Heading">%s</h1><div class="ArticleHeader-meta"><a href="/j">%s</a> <span>%s, 2:14 PM UTC</span> <span>Updated 3 hours ago</span></div><div class="ArticleBody-container">%s<p class="Attribution">Reporting by %s; Editing by Carla Renn and John Ostby</p><p class="trust">Our Standards: The Wire Trust Principles.</p></div><div class="RegistrationPrompt"><p>Register now for FREE unlimited access to our news and never miss a story that matters to you.</p></div></div><div class="Read-next"><h2>Read Next</h2>%s</div>' % (
        E(a["title"]), E(a["byline"]), words_day(a["day"], "us"), body(a, p='<p data-testid="paragraph-0" class="Text__text">%s</p>', between=lambda i: rel if i == 3 else ""), E(a["byline"]), cards(4))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ogtime", "author")), inner), told(a, url)


@design
def paywalled(a):
    """The whole text is in the page; a prompt stands in its middle and at its end."""
    url = "https://harbour.example/premium/%s" % slug(a)
    prompt = '<div class="tp-container-inner"><h3>You have 1 free article left this month</h3><p>Subscribe now for just 1 a week and read the full story, every story, on every device. Cancel at any time.</p><a href="/sub">Subscribe</a> <a href="/login">Already a subscriber? Log in</a></div>'
    inner = '<div class="top"><a href="/">The Harbour Courier</a><a href="/sub">Subscribe from 1 a week</a></div><div class="page-wrap"><div class="col-main"><h1>%s</h1><p class="byl">%s, diplomatic correspondent</p><div itemprop="articleBody" class="art-text metered">%s%s</div><div class="nl-box"><h4>The morning brief</h4><p>Sign up for our newsletter and get the five stories you need to read, every morning before six.</p></div></div><div class="col-side">%s</div></div>' % (
        E(a["title"]), E(a["byline"]), body(a, between=lambda i: prompt if i == 1 else ""), prompt, cards(5))
    return page("<title>%s</title>%s" % (E(a["title"]), meta(a, url, "ld", "og", "canonical")), inner), told(a, url)


@design
def live_blog(a):
    url = "https://harbour.example/live/%s" % slug(a)
    entries = "".join('<div class="live-entry" id="e%d"><time datetime="%sT%s:00Z">%s</time>%s%s<div class="entry-tools"><a href="#">Share</a> <a href="#">Copy link</a></div></div>' % (i, a["day"], t, t, "<h2>%s</h2>" % E(h) if h else "", "".join("<p>%s</p>" % E(p, False) for p in ps)) for i, (t, h, ps) in enumerate(a["live"]))
    inner = '<header>%s</header><main><h1>%s</h1><p>%s</p><div class="live-status">LIVE · 1,204 watching · <button>Turn on alerts</button></div><div class="key-events"><h2>Key events</h2><ul>%s</ul></div><section class="live-feed">%s</section><button>Load more</button></main><footer>About us</footer>' % (
        menu(["Live", "World"]), E(a["title"]), E(a["byline"]), "".join('<li><a href="#e%d">%s %s</a></li>' % (i, t, E(h)) for i, (t, h, _) in enumerate(a["live"]) if h), entries)
    return page("<title>%s - live</title>%s" % (E(a["title"]), meta(a, url, "og", "ogtime", "author", "canonical")), inner), told(a, url)


@design
def transcript_page(a):
    url = "https://mfa.example/transcripts/%s" % slug(a)
    turns = "".join("<p><strong>%s:</strong> %s</p>" % (who, E(t, False)) for who, t in a["turns"])
    inner = '<div class="banner-official">An official website of the government</div><div class="header">%s</div><div class="content-wrap"><h1 class="featured-content__headline">%s</h1><p class="article-meta__doctype">Press Briefing</p><p>%s</p><div class="entry-content">%s<p># # #</p></div></div><div class="related-content"><h2>Related articles</h2>%s</div>' % (
        menu(["Home", "Secretary", "Bureaus"]), E(a["title"]), words_day(a["day"], "us"), turns, cards(2))
    return page("<title>%s - %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "canonical")), inner), told(a, url, byline=None)


@design
def single_page_app(a):
    """An empty root; the whole article stands in JSON-LD alone."""
    url = "https://app.example/s/%s" % slug(a)
    text = "\n\n".join("\n".join(t) if k == "l" else t for k, t in a["blocks"])
    ld = json.dumps({"@context": "http://schema.org", "@type": "NewsArticle", "headline": a["title"], "datePublished": a["day"] + "T10:00:00.000Z", "articleBody": text, "author": {"name": a["byline"]}, "publisher": {"name": a["site"]}, "url": url, "inLanguage": "en"})
    return page('<title>%s</title><script type="application/ld+json">%s</script>' % (E(a["title"]), ld), '<div id="root"></div><noscript>You need to enable JavaScript to run this app. This site works best with a modern browser.</noscript><script>window.__STATE__={"a":1}</script>'), told(a, url)


@design
def print_view(a):
    inner = '<p><a href="javascript:window.print()">Print</a> <a href="javascript:window.close()">Close window</a></p><h2>%s</h2><p><small>By %s<br>%s</small></p>%s<hr><p><small>Printed from http://ledger.example/a.php?id=19930. © Pacific Ledger. Reproduction only with permission.</small></p>' % (E(a["title"]), E(a["byline"]), words_day(a["day"]), body(a))
    return "<html><head><title>%s</title><meta name='robots' content='noindex'></head><body onload='print()'>%s</body></html>" % (E(a["title"]), inner), told(a, None, language=None, site=None)


@design
def forum_post(a):
    """A news item as the first post of a thread; replies follow in boxes of the same kind."""
    box = '<table class="tborder" id="post%d"><tr><td class="thead">%s</td></tr><tr><td class="alt2"><a class="bigusername" href="/u%d">%s</a><div class="smallfont">Senior Member</div><div>Join Date: Jan 2010<br>Posts: 1,%d</div></td></tr><tr><td class="alt1" id="td_post_%d"><div id="post_message_%d">%s</div></td></tr></table>'
    posts = box % (1, words_day(a["day"]) + ", 10:12", 1, a["byline"], 120, 1, 1, body(a, p="%s<br /><br />", h="<b>%s</b><br /><br />"))
    for i, c in enumerate(COMMENTS):
        posts += box % (i + 2, words_day(a["day"]) + ", 11:0%d" % i, i + 2, "user%d" % i, 300 + i, i + 2, i + 2, c)
    inner = '<div class="page"><table class="navbar"><tr><td><a href="/">Forum</a> &gt; <a href="/f3">World affairs</a></td></tr></table><h1>%s</h1><div id="posts">%s</div><div class="thread-tools">Thread Tools | Display Modes</div></div>' % (E(a["title"]), posts)
    return page("<title>%s - Border Forum</title>" % E(a["title"]), inner), told(a, None, site=None)


@design
def german_chrome(a):
    """An English page of a German broadcaster: the chrome is German."""
    url = "https://welle.example/en/%s/a-6412" % slug(a)
    inner = '<div class="hdr">%s</div><div class="cookiehinweis"><p>Diese Website verwendet Cookies, um Ihnen das beste Erlebnis auf unserer Seite zu bieten. Mit der weiteren Nutzung der Seite stimmen Sie dem zu.</p></div><div id="bodyContent"><div class="col3"><h4 class="artikel">Außenpolitik</h4><h1>%s</h1><div class="picBox full"><img src="x"><p>%s</p></div><div class="group"><div class="longText">%s</div></div></div><div class="col1"><ul class="smallList"><li><strong>Datum</strong> %s</li><li><strong>Autorin/Autor</strong> %s</li><li><strong>Schlagwörter</strong> <a href="#">Grenze</a></li><li><strong>Drucken</strong> Seite drucken</li></ul></div></div><div class="ftr">© 2024 Welle | Datenschutz | Impressum</div>' % (
        menu(["Startseite", "Themen", "Mediathek", "Über uns"], "div"), E(a["title"]), CAPTION, body(a), ".".join(reversed(a["day"].split("-"))), E(a["byline"]))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ogtime", "author")), inner), told(a, url)


@design
def microdata_portal(a):
    url = "https://aegean.example/%s" % slug(a)
    inner = '<div class="wrapper"><div class="topbar">%s</div><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="%s"><h1 itemprop="headline">%s</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">%s</span></span> <span itemprop="datePublished" content="%sT05:00:00+02:00">%s</span><div itemprop="publisher" itemscope><meta itemprop="name" content="%s"></div><div class="share-row"><a>Facebook</a><a>Twitter</a><a>WhatsApp</a></div><div itemprop="articleBody">%s</div></div><div class="wdg">%s</div></div>' % (
        menu(["Αρχική", "Πολιτική", "Κόσμος"], "div"), url, E(a["title"]), E(a["byline"]), a["day"], words_day(a["day"]), E(a["site"]), body(a, p='<p style="text-align: justify;"><span style="font-size:14px">%s</span></p>'), cards(4, "li", "w"))
    return page("<title>%s</title>%s" % (E(a["title"]), meta(a, url, "canonical")), inner), told(a, url)


@design
def div_paragraphs(a):
    """Paragraphs are divs; so is everything else."""
    url = "https://portal.example/news/%s/%s" % (a["day"], slug(a))
    inner = '<div><div><div>%s</div></div></div><div><div><div><div>%s</div><div>%s</div><div>%s</div><div><div>%s</div></div></div><div><div>Top stories</div>%s</div></div></div><div><div>All materials on the site are protected. When citing, a link to the portal is required.</div></div>' % (
        "".join('<div><a href="/%s">%s</a></div>' % (w, w) for w in ["News", "Video", "Tenders", "Jobs"]), E(a["title"]), words_day(a["day"]), E(a["byline"]), body(a, p="<div>%s</div>", h="<div><b>%s</b></div>", l=("<div>", "<div>• %s</div>", "</div>"), q="<div><i>%s</i></div>"), "".join('<div><a href="/z">%s</a> <span>12:0%d</span></div>' % (t, i) for i, t in enumerate(TEASERS)))
    return page("<title>%s</title>%s" % (E(a["title"]), meta(a, url, "canonical", "og")), inner), told(a, url, byline=None)


@design
def long_comments(a):
    """More words in the comments than in the article."""
    url = "https://talk.example/2024/%s" % slug(a)
    many = "".join('<div class="c-item"><div class="c-who">guest%d</div><div class="c-txt">%s %s</div><div class="c-act"><a>Reply</a> <a>Report</a></div></div>' % (i, COMMENTS[i % 3], COMMENTS[(i + 1) % 3]) for i in range(14))
    inner = '<div class="hd">%s</div><div class="main-col"><div class="art"><h1>%s</h1><div class="when">%s</div>%s</div><div class="discussion"><h2>14 replies</h2>%s</div></div>' % (menu(["Front page", "Forum"], "div"), E(a["title"]), words_day(a["day"], "us"), body(a), many)
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "author")), inner), told(a, url)


@design
def agency_turkish(a):
    """An English page of an agency whose chrome is Turkish."""
    url = "https://ajans.example/en/world/%s/2734" % slug(a)
    inner = '<div class="ust-menu">%s</div><div class="container"><div class="row"><div class="col-md-8"><div class="detay-baslik"><h1>%s</h1><h4>Talks come after weeks of tension, say officials</h4></div><div class="detay-foto"><img></div><div class="detay-bilgi"><span>%s |</span><span>%s</span></div><div class="detay-icerik">%s<p><i>* Writing by Deniz Arslan</i></p><p>Anadolu website contains only a portion of the news stories offered to subscribers. Please contact us for subscription options.</p></div><div class="etiketler">İlgili konular <a>Tajikistan</a></div></div><div class="col-md-4"><h3>Son haberler</h3>%s</div></div></div><div>Tüm hakları saklıdır © 2024</div>' % (
        menu(["Gündem", "Dünya", "Ekonomi", "Spor"], "div"), E(a["title"]), E(a["byline"]), ".".join(reversed(a["day"].split("-"))), body(a), cards(4))
    return page("<title>%s</title>%s" % (E(a["title"]), meta(a, url, "ld", "og", "canonical")), inner, lang="tr"), told(a, url, language=None)


@design
def nested_sections(a):
    """Each subsection in a section of its own; the lead apart from the rest."""
    url = "https://mag.example/essays/%s" % slug(a)
    lead, rest = dict(a, blocks=a["blocks"][:1]), dict(a, blocks=a["blocks"][1:])
    inner = '<header>%s</header><section class="hero"><h1>%s</h1><div class="dek">%s</div></section><section class="chapter"><div class="grid"><div class="cell">%s</div></div></section><section class="signoff"><p>%s is a writer based in Geneva whose work on treaties has appeared in many magazines.</p></section><section class="next"><h2>Keep reading</h2>%s</section>' % (
        menu(["Essays", "Reviews"]), E(a["title"]), body(lead), body(rest, p='<div class="para-wrap"><p>%s</p></div>', h='</div></div></section><section class="chapter"><h2>%s</h2><div class="grid"><div class="cell">'), E(a["byline"]), cards(3, "article"))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ogtime", "author")), inner), told(a, url)


@design
def many_articles(a):
    """An article element for every teaser too, some with texts of three sentences."""
    url = "https://daily.example/%s" % slug(a)
    teas = "".join('<article class="teaser"><h3><a href="/t%d">%s</a></h3><p>Residents said they had waited for years and would believe it when they saw it. The mayor asked for patience and promised a report. Work is to begin in autumn.</p></article>' % (i, t) for i, t in enumerate(TEASERS))
    inner = '%s<main><article class="full"><h1>%s</h1><address>%s</address><time pubdate datetime="%s">%s</time>%s</article><section>%s</section></main>' % (menu(["A", "B", "C"]), E(a["title"]), E(a["byline"]), a["day"], a["day"], body(a), teas)
    return page("<title>%s</title>%s" % (E(a["title"]), meta(a, url, "og", "canonical")), inner), told(a, url)


@design
def un_press(a):
    """A press release with a code, centred head and indented paragraphs."""
    url = "https://press.example/en/%s/sg21.doc.htm" % a["day"][:4]
    inner = '<div id="block-mainmenu">%s</div><div class="mc"><div class="pr-code">SC/15231</div><div class="pr-date">%s</div><h1 class="page-header">%s</h1><section class="content">%s<p>***</p><div class="em">For information media. Not an official record.</div></section></div><div class="pane-quick"><h2>Also</h2>%s</div>' % (
        menu(["Secretary-General", "Security Council"], "div"), words_day(a["day"]), E(a["title"]), body(a, p='<p class="rtejustify">&nbsp;&nbsp;&nbsp; %s</p>'), menu(TEASERS[:3], "div"))
    return page('<title>%s | %s</title>%s<meta name="dcterms.issued" content="%s"><meta name="dcterms.creator" content="%s">' % (E(a["title"]), E(a["site"]), meta(a, url, "og"), a["day"], E(a["byline"])), inner), told(a, url)


@design
def pre_text(a):
    """An archive that keeps wires as plain text in pre."""
    import textwrap
    text = "\n\n".join(textwrap.fill(t, 72) if k != "l" else "\n".join("- " + i for i in t) for k, t in a["blocks"])
    return page("<title>%s</title>" % E(a["title"]), '<a href="index.html">Up</a><h1>%s</h1><pre>\n%s\n\n%s\n</pre><hr><address>archive@example.org</address>' % (E(a["title"]), words_day(a["day"]), E(text, False))), told(a, None, byline=None, site=None)


@design
def inline_widgets(a):
    """Widgets between the paragraphs: tweets, newsletter, video, "read more", image with credit."""
    url = "https://eastern.example/%s-%s.html" % (a["day"], slug(a))
    def widget(i):
        return {0: '<div class="embed-tweet"><blockquote class="twitter-tweet"><p>Just landed. Looking forward to good talks with our friends tomorrow!</p>— Minister (@minister) <a href="#">March 3</a></blockquote></div>',
                1: '<p><strong>READ MORE: <a href="/r">%s</a></strong></p>' % TEASERS[3],
                2: '<div class="image-block"><img src="p.jpg"><span class="img-credit">[Ana Petrov/Eastern Post]</span></div>',
                3: '<div class="signup-inline"><p>Get our weekly newsletter, straight to your inbox, with stories you will not find elsewhere.</p><form><input><button>Sign up</button></form></div>',
                4: '<div class="video-player"><p>Video Duration 02 minutes 14 seconds</p></div>'}.get(i, "")
    inner = '<header>%s</header><main><div class="article-header"><h1>%s</h1></div><div class="wysiwyg">%s</div><div class="article-source">Source: Eastern Post and news agencies</div></main><aside>%s</aside>' % (menu(["News", "Features"]), E(a["title"]), body(a, between=widget), cards(3))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "graph", "og")), inner), told(a, url)


@design
def arabic_rtl(a):
    """An English page in a right-to-left frame with Arabic chrome."""
    url = "https://wakala.example/en/%s" % slug(a)
    inner = '<div class="top-ar">%s</div><div dir="ltr" class="inner-page"><h2 class="ttl">%s</h2><div class="dt">%s</div><div class="det">%s</div></div><div class="side-ar"><h3>آخر الأخبار</h3><p>أعلنت الوزارة اليوم أن المحادثات ستستمر حتى نهاية الأسبوع وأن الوفود ستعود بعد ذلك.</p></div><div>جميع الحقوق محفوظة</div>' % (menu(["الرئيسية", "سياسة", "اقتصاد"], "div"), E(a["title"]), a["day"].replace("-", "/"), body(a, p="<p dir='ltr'>%s</p>"))
    return page("<title>%s</title>%s" % (E(a["title"]), '<meta name="pubdate" content="%s">' % a["day"] + meta(a, url, "og")), inner, lang="ar"), told(a, url, byline=None, language=None)


@design
def modal_heavy(a):
    """Dialogs in front of the page, each with whole sentences."""
    url = "https://rift.example/%s/" % slug(a)
    dialog = '<div class="ReactModal__Content" role="dialog" aria-modal="true"><h2>Before you go</h2><p>%s</p></div>'
    inner = (dialog % COOKIE) + (dialog % "Allow notifications and be the first to know when something happens in the region you care about.") + '<div id="app"><div class="hdr">%s</div><div class="post"><h1>%s</h1><p class="au">By %s and agencies</p><div class="txt">%s</div></div><div class="bio"><p>%s covers East Africa for the Rift Daily. She has reported from nine countries and speaks four languages. Follow her on social media.</p></div></div>' % (menu(["Kenya", "Region"], "div"), E(a["title"]), E(a["byline"]), body(a), E(a["byline"]))
    return page("<title>%s - %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "ld")), inner), told(a, url)


@design
def interview_page(a):
    url = "https://aegean.example/interviews/%s" % slug(a)
    qa = "".join("<p><b>%s</b></p><p>%s</p>" % (E(t, False), E(u, False)) for (_, t), (_, u) in zip(a["turns"][2::2], a["turns"][3::2]))
    inner = '<div class="nav-wrap">%s</div><div class="content"><h1>%s</h1><p class="intro">%s</p>%s</div><div class="footer-links">Privacy policy</div>' % (menu(["Home"], "div"), E(a["title"]), E(a["turns"][1][1], False), qa)
    return page("<title>%s</title>%s" % (E(a["title"]), meta(a, url, "og", "ogtime", "canonical", "author")), inner), told(a, url)


@design
def broken_markup(a):
    """Tags never closed, attributes without quotes, crossed formatting, an unclosed comment box."""
    url = "http://courier.example/%s" % slug(a)
    inner = '<div class=head><a href=/>Courier</a><a href=/w>World<div class=cont><h1>%s</h2><p class=by><b>By %s<i></b></i><p>%s<div class=ads>Advertisement<p>Book your flight today with the airline that more travellers trust than any other.</div><div class=foot>Contact | Imprint' % (E(a["title"]), E(a["byline"]), body(a, p="<p>%s", h="<h3>%s<p>", l=("<ul>", "<li>%s", "</ul>"), q="<p><em>%s"))
    return '<meta charset=utf-8><title>%s</title>%s%s' % (E(a["title"]), meta(a, url, "og", "ogtime"), inner), told(a, url, language=None)


@design
def think_tank(a):
    """Footnotes, a box of key points, author biographies with whole sentences, downloads."""
    url = "https://institute.example/publications/%s" % slug(a)
    inner = '<header role="banner">%s</header><div role="main"><div class="pub-head"><span>Commentary</span><h1>%s</h1><span class="pub-authors"><a href="/p">%s</a></span><span class="pub-date">%s</span><a href="/d.pdf">Download PDF</a></div><div class="pub-body">%s</div><div class="footnotes"><ol><li>See the text of the treaty, article 4, and the protocol added to it in 1997.</li><li>Interview with an official of the ministry, by telephone, last spring.</li></ol></div><div class="author-bio"><h3>About the author</h3><p>%s is a senior fellow at the Institute, where her research concerns mediation and the law of the sea.</p></div></div><div role="complementary">%s</div>' % (
        menu(["Research", "Events", "Experts"]), E(a["title"]), E(a["byline"]), words_day(a["day"], "us"), body(a), E(a["byline"]), cards(3))
    return page('<title>%s | %s</title><meta name="citation_title" content="%s"><meta name="citation_author" content="%s"><meta name="citation_publication_date" content="%s"><meta property="og:site_name" content="%s"><link rel="canonical" href="%s">' % (E(a["title"]), E(a["site"]), E(a["title"]), E(a["byline"]), a["day"].replace("-", "/"), E(a["site"]), url), inner), told(a, url)


@design
def spanish_daily(a):
    """The English edition of a Spanish daily: its chrome speaks Spanish, its paywall too."""
    url = "https://diario.example/english/%s/%s.html" % (a["day"], slug(a))
    inner = '<div class="suscripcion-barra">Suscríbete y lee sin límites. Prueba gratis durante un mes y cancela cuando quieras.</div>%s<article id="main-content"><header class="a_e"><h1 class="a_t">%s</h1><h2 class="a_st">Both sides say that the next weeks will decide</h2></header><figure class="a_m"><img><figcaption>%s</figcaption></figure><div class="a_md"><div class="a_md_a">%s</div><div class="a_md_f"><time datetime="%sT09:05:00+01:00">%s</time></div></div><div class="a_c clearfix">%s<p>Sign up for <a href="/nl">our weekly newsletter</a> to get more English-language news coverage</p></div><div class="a_tp"><h3>Archivado en</h3><ul><li><a>Diplomacia</a></li></ul></div></article><section class="lo-mas-visto"><h2>Lo más visto</h2>%s</section>' % (
        menu(["Internacional", "España", "Economía", "Deportes"]), E(a["title"]), CAPTION, E(a["byline"]), a["day"], words_day(a["day"]), body(a), cards(5, "article"))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ld")), inner), told(a, url)


@design
def wiki_news(a):
    inner = '<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading">%s</h1><div id="bodyContent"><div id="siteSub">From Free News, the source you can write!</div><div id="jump-to-nav"><a href="#n">Jump to navigation</a></div><div id="mw-content-text"><div class="mw-parser-output"><p><strong class="published"><span id="publishDate" class="value-title" title="%s">%s</span></strong></p><div class="infobox noprint"><b>Other stories</b><ul><li><a>%s</a></li></ul></div>%s<h2>Sources<span class="mw-editsection">[edit]</span></h2><ul><li>Staff. "<a class="external" href="x">%s</a>" — Free Press, 2020</li></ul></div></div><div class="printfooter">Retrieved from "<a>https://n.example/wiki</a>"</div><div id="catlinks">Categories: <a>Asia</a></div></div></div><div id="mw-navigation">%s</div><div id="footer">All text is available under a free licence.</div>' % (
        E(a["title"]), a["day"], words_day(a["day"]), TEASERS[2], body(a), TEASERS[1], menu(["Main page", "Random article", "Help"], "div"))
    return page("<title>%s - Free News</title>" % E(a["title"]), inner), told(a, None, byline=None, site=None)


@design
def standfirst_split(a):
    """Drop capitals, ligature spans, soft hyphens and zero-width blanks inside words, captions between paragraphs."""
    url = "https://monitor.example/%s/%s" % (a["day"][:4], slug(a))
    first = [True]
    def para(text):
        text = E(text, False).replace("ministers", "minis\u00adters").replace("agreement", "agree\u200bment")
        if first[0]:
            first[0] = False
            return '<p><span class="dropcap">%s</span>%s</p>' % (text[0], text[1:])
        return "<p>%s</p>" % text
    text = "".join(para(t) if k in "pq" else "<h3>%s</h3>" % E(t) if k == "h" else "<ul>%s</ul>" % "".join("<li>%s</li>" % E(i) for i in t) for k, t in a["blocks"])
    inner = '<div class="site-nav-wrap">%s</div><div class="lede"><h1>%s</h1><h5>%s</h5></div><div class="gallery"><div class="gallery-text">%s</div></div><div class="longform">%s</div><div class="tagcloud"><a>Aegean</a></div>' % (menu(["Home", "Archive"], "div"), E(a["title"]), E(a["byline"]), CAPTION, text)
    return page("<title>%s</title>%s" % (E(a["title"]), meta(a, url, "og", "ogtime", "author", "canonical")), inner), told(a, url)
