# Markup, broken quotation marks, brackets and long runs of signs must not upset anything.
cat > junk.txt <<'END'
<html><head><title>x</title><script>if (a < b && c > d) { alert("]]>"); }</script></head><body><div><p>&nbsp;&lt;
<a href="http://example.org/?a=1&b=2">The foreign minister</a> met <b>nobody</b> &mdash; </p></div>
“““““““““ (((((((((( ]]]]]]]] .......... !!!!!!!!!! ?????????? ------------ ,,,,,,,,,, '''''''''' """"""""""
END
dragoman code --format jsonl junk.txt > out.jsonl; echo "status $?"
python3 - <<'END'
import json
for line in open("out.jsonl", encoding="utf-8"):
    json.loads(line)
print("all lines are JSON")
END
