# A web page is known by its first tag or its name; its article is read, its menus and notices are not.
cp "$tests/../cases/html/news_site.html" page.html
dragoman dates page.html | python3 -c '
import json, sys
for line in sys.stdin:
    d = json.loads(line)
    print(d["text"], d["value"])'
dragoman dates - < page.html | wc -l | tr -d " "
dragoman dates --input html "$tests/../cases/html/ministry.html" | wc -l | tr -d " "
printf '<html><body><nav><a href="/">Home</a></nav></body></html>' | dragoman dates -
echo "status $?"
