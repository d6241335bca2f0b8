# SPDX-License-Identifier: MIT
#
# designs_fresh -- eight more site designs, after the ways of large news sites of today, written when the reader of pages was finished and
# measured before anything was changed for them: measure.py counts them apart.

from designs import CAPTION, COMMENTS, COOKIE, E, TEASERS, body, cards, menu, meta, page, slug, told, words_day

DESIGNS = []


def design(f):
    DESIGNS.append(f)
    return f


@design
def wire_testid(a):
    """Paragraphs are divs with test marks; the agency's sign-off, its principles, topics and what to read next stand below."""
    url = "https://www.wire.example/world/%s-%s/" % (slug(a), a["day"])
    text = body(a, p='<div data-testid="paragraph" class="text__text__1FZ article-body__paragraph__2-B text__dark-grey__3Ml">%s</div>', h='<h2 data-testid="Heading" class="heading__base__2T2">%s</h2>',
                between=lambda i: '<div data-testid="Dianomi" class="dianomi__container">Advertisement · Scroll to continue</div>' if i == 1 else "")
    inner = '<header data-testid="SiteHeader">%s<a>Sign in</a><button>Subscribe</button></header><main><article><div class="article-header"><span data-testid="Heading">%s</span><h1 data-testid="Heading">%s</h1><div class="info-content"><div>By <a rel="author">%s</a></div><time data-testid="DateLine"><span>%s</span><span>9:14 PM GMT+1</span><span>Updated 2 days ago</span></time></div></div><div class="article-body__content">%s<p data-testid="Body">Sign up <a href="/nl">here.</a></p><p class="sign-off">Reporting by %s; Editing by Tomasz Janowski and Grant McCool</p><p data-testid="Body">Our Standards: <a href="/tp">The Wire Trust Principles.</a></p></div><div class="article-footer"><button>Purchase Licensing Rights</button></div></article></main><div class="read-next"><h2>Read Next</h2>%s</div>' % (
        menu(["World", "Business", "Markets", "Legal"]), "World", E(a["title"]), E(a["byline"]), words_day(a["day"], "us"), text, E(a["byline"]), cards(5, "div", "media-story-card__body"))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ogtime", "canonical", "ld")), inner), told(a, url)


@design
def hub_links(a):
    """Related stories, a newsletter and an advertisement stand between the paragraphs."""
    url = "https://hub.example/article/%s" % slug(a)
    between = {0: '<div class="Advertisement">ADVERTISEMENT</div>', 2: '<div class="HTMLModuleEnhancement"><div class="HTMLModule-header">RELATED STORIES</div><ul>%s</ul></div>' % "".join('<li><a href="/r%d">%s</a></li>' % (i, t) for i, t in enumerate(TEASERS[:3])),
               3: '<div class="NewsletterPromo"><b>Sign up for the morning brief.</b> The day’s top stories, straight to your inbox. <input placeholder="Email"></div>'}
    inner = '<div class="Page-header">%s</div><div class="Page-lead"><figure class="Figure"><img><figcaption class="Figure-caption">%s</figcaption></figure><bsp-figure>1 of 4 | %s</bsp-figure></div><main class="Page-main"><h1 class="Page-headline">%s</h1><div class="Page-byline">By <span class="Link">%s</span></div><div class="Page-dateModified">Updated 6:02 PM EST, %s</div><div class="Page-actions">Share <a>Copy</a> <a>Email</a> <a>Print</a></div><div class="RichTextStoryBody RichTextBody">%s<p>___</p><p>Follow the coverage of diplomacy at <a href="/hub/diplomacy">https://hub.example/diplomacy</a></p></div></main><div class="PageListRightRailA"><h2>Most read</h2>%s</div>' % (
        menu(["World", "U.S.", "Politics"]), CAPTION, CAPTION, E(a["title"]), E(a["byline"]), words_day(a["day"], "us"), body(a, between=lambda i: between.get(i)), cards(4, "bsp-custom", "PagePromo"))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ogtime", "author", "canonical")), inner), told(a, url)


@design
def letter_post(a):
    """A newsletter's page: prompts to subscribe inside the text, likes, a discussion."""
    url = "https://letter.example/p/%s" % slug(a)
    widget = '<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Thanks for reading %s! Subscribe for free to receive new posts and support my work.</p></div><form><input type="email" placeholder="Type your email..."><button>Subscribe</button></form></div></div>' % E(a["site"])
    inner = '<div class="main-menu"><a>%s</a><button>Subscribe</button><button>Sign in</button></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">%s</h1><h3 class="subtitle">What the talks were about</h3><div class="byline-wrapper"><a>%s</a><div class="pencraft">%s</div></div><div class="post-ufi"><a>12</a><a>3</a><a>Share</a></div></div><div class="available-content"><div class="body markup">%s</div></div></article><div class="discussion"><h4>Discussion about this post</h4>%s</div><div class="publication-footer">© 2024 %s · Privacy ∙ Terms ∙ Collection notice<p>Start writing. Get the app</p></div>' % (
        E(a["site"]), E(a["title"]), E(a["byline"]), words_day(a["day"], "us"), body(a, between=lambda i: widget if i == 1 else '<p class="button-wrapper"><a class="button primary">Share</a></p>' if i == 3 else ""), "".join('<div class="comment"><span class="profile">Reader %d</span><p>%s</p><a>Like</a> <a>Reply</a></div>' % (i, c) for i, c in enumerate(COMMENTS)), E(a["site"]))
    return page("<title>%s - by %s - %s</title>%s" % (E(a["title"]), E(a["byline"]), E(a["site"]), meta(a, url, "og", "ld", "canonical")), inner), told(a, url)


@design
def state_agency(a):
    """Wide blanks before paragraphs, source and editor as lines, a code to scan."""
    url = "http://english.agency.example/%s/c_%s.htm" % (a["day"].replace("-", ""), abs(hash(a["title"])) % 1000)
    inner = '<div class="mobhead">%s</div><div class="conTop"><h1>%s</h1><div class="wzzy">Source: %s | %s 21:14:05 | Editor: huaxia</div></div><div id="detail" class="detail"><p><img src="a.jpg"></p><p style="text-align:center">%s</p>%s<p>■</p></div><div class="bottom_share">Share this page</div><div class="ewm"><img> Scan the code and follow us</div><div class="moreNews"><h2>Related News</h2>%s</div><div class="foot">Copyright © 2000-2024 AGENCY. All rights reserved.</div>' % (
        menu(["China", "World", "Photos", "Video"], "div"), E(a["title"]), E(a["site"]), a["day"], CAPTION, body(a, p="<p>\u3000\u3000%s</p>", h="<p><strong>\u3000\u3000%s</strong></p>"), "".join('<li><a href="/%d">%s</a></li>' % (i, t) for i, t in enumerate(TEASERS)))
    return page("<title>%s-%s</title>" % (E(a["title"]), E(a["site"])), inner), told(a, None, byline=None)


@design
def presidents_office(a):
    """Day, hour and place above; sections, status and the direct link below."""
    url = "http://en.office.example/events/president/news/%d" % (len(a["title"]) * 977)
    inner = '<div class="header__menu">%s</div><article class="read entry hentry"><div class="read__top"><h1 class="entry-title p-name">%s</h1><div class="read__meta"><time class="read__published dt-published" datetime="%s">%s</time> <time class="read__time">18:20</time> <div class="read__place p-location">The Capital</div></div></div><div class="read__content"><div class="entry-content e-content read__internal_content">%s</div><div class="read__bottommeta"><div class="read__tags masha-ignore"><h3>Topics</h3><ul><li><a>Foreign policy</a></li></ul></div><p class="read__status">Publication status</p><p>Published in sections: <a>News</a>, <a>Transcripts</a></p><p>Publication date: <b>%s, 18:20</b></p><p>Direct link: <b>office.example/d/67735</b></p><div>Text version</div></div></div></article><div class="footer">All content on this site is licensed under Creative Commons Attribution 4.0 International</div>' % (
        menu(["Events", "Structure", "Videos and Photos", "Documents", "Contacts"], "div"), E(a["title"]), a["day"], words_day(a["day"], "us"), body(a), words_day(a["day"], "us"))
    return page("<title>%s • %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "canonical")), inner), told(a, url, byline=None)


@design
def department_readout(a):
    """A department's readout, with the office that gives it out, tags, cookies and a way back to the top."""
    url = "https://department.example/%s/" % slug(a)
    inner = '<div id="cookie-law-info-bar">%s <a>Cookie Settings</a> <a>Accept</a></div><a class="skip-link">Skip to content</a><div class="site-official-banner">An official website of the government. Here is how you know: official websites use a locked padlock.</div>%s<main id="content"><section class="featured-content"><p class="article-meta doctype-meta">Readout</p><h1 class="featured-content__headline stars-above">%s</h1></section><div class="article-meta__block"><p class="article-meta article-meta__author-bureau">Office of the Spokesperson</p><p class="article-meta article-meta__publish-date">%s</p></div><div class="entry-content">%s</div><div class="related-tags"><h2>Tags</h2><a>Bureau of European Affairs</a><a>Office of the Spokesperson</a></div></main><div class="back-to-top">Back to Top</div><footer>%s<p>You are about to leave department.example for an external website that is not maintained by us.</p></footer>' % (
        COOKIE, menu(["Policy Issues", "Countries & Areas", "Bureaus & Offices", "About"]), E(a["title"]), words_day(a["day"], "us"), body(a), menu(["White House", "FOIA", "Archive"], "div"))
    return page("<title>%s - %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ogtime", "canonical")), inner), told(a, url, byline=None)


@design
def newsletter_promos(a):
    """Promotions of newsletters with their privacy notice, pull quotes, topics and reuse below."""
    url = "https://daily.example/world/%s/%s" % (a["day"].replace("-", "/"), slug(a))
    promo = '<figure data-spacefinder-role="inline"><a href="#skip">skip past newsletter promotion</a><aside aria-label="newsletter promotion"><p>Sign up to <span>First Edition</span></p><p>Free daily newsletter</p><p>Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters</p><form><button>Sign up</button></form><span><strong>Privacy Notice: </strong>Newsletters may contain information about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.</span></aside><p id="skip">after newsletter promotion</p></figure>'
    first = [t for k, t in a["blocks"] if k == "p"][0]
    pull = '<aside class="pullquote"><blockquote>%s</blockquote></aside>' % E(first.split(", ")[0])
    inner = '<header>%s</header><main><article><div data-gu-name="headline"><h1>%s</h1></div><div data-gu-name="standfirst"></div><div data-gu-name="media"><figure><img><figcaption><span>%s</span></figcaption></figure></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author">%s</a></address><details><summary>%s 21.14 GMT</summary>Last modified on Tue 1 Mar 2022 10.00 GMT</details><a>View image in fullscreen</a></div><div data-gu-name="body"><div class="article-body-commercial-selector">%s</div><div class="submeta"><div>Explore more on these topics</div><ul><li><a>Diplomacy</a></li><li><a>Europe</a></li><li><a>news</a></li></ul><button>Share</button><a>Reuse this content</a></div></div></article></main><section id="most-viewed"><h2>Most viewed</h2>%s</section>' % (
        menu(["News", "Opinion", "Sport", "Culture", "Lifestyle"]), E(a["title"]), CAPTION, E(a["byline"]), words_day(a["day"]), body(a, between=lambda i: promo if i == 2 else pull if i == 1 else ""), cards(6, "li", "most"))
    return page("<title>%s | Diplomacy | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ogtime", "ld", "canonical")), inner), told(a, url)


@design
def list_in_body(a):
    """A list of other stories, told to screen readers, and "Read more" lines inside the text."""
    url = "https://channel.example/news/%s/%s" % (a["day"].replace("-", "/"), slug(a))
    stories = '<div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 3 items</span><ul class="more-on__articles">%s</ul><span class="screen-reader-text">end of list</span></div>' % "".join('<li><span class="screen-reader-text">list %d of 3</span><a href="/s%d">%s</a></li>' % (i + 1, i, t) for i, t in enumerate(TEASERS[:3]))
    more = '<p><strong>Read more: <a href="/m">%s</a></strong></p>' % TEASERS[4]
    inner = '<div id="root"><div class="header-menu">%s<button>Click here to search</button></div><main id="main-content-area"><header class="article-header"><h1>%s</h1><p class="article__subhead"></p></header><figure><img alt="x"><figcaption>%s</figcaption></figure><div class="article-info-block"><div class="article-author-name">By <span>%s</span></div><div class="date-simple"><span class="screen-reader-text">Published On %s</span><span aria-hidden="true">%s</span></div></div><div class="article-b-l">Click here to share on social media</div><div class="wysiwyg wysiwyg--all-content">%s</div><div class="article-source">Source: %s and news agencies</div></main><aside>%s</aside></div>' % (
        menu(["News", "Africa", "Asia", "Features"], "div"), E(a["title"]), CAPTION, E(a["byline"]), words_day(a["day"]), words_day(a["day"]), body(a, between=lambda i: stories if i == 1 else more if i == 3 else ""), E(a["site"]), cards(3))
    return page("<title>%s | %s</title>%s" % (E(a["title"]), E(a["site"]), meta(a, url, "og", "ld", "canonical")), inner), told(a, url)
