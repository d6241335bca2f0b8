# Who says what: words right behind the verb, participles and second verbs, names behind nouns, quotations behind a colon, papers, sources.
cat > says.jsonl <<'TEXT'
{"id":"no that","date":"2019-05-03","text":"Kuwait says Iraqi gunboats chased a fishing vessel near Bubiyan. Hezbollah says Lebanese journalist Rima Assaf, wounded in Tyre on Sunday, is recovering."}
{"id":"participle","date":"2019-05-03","text":"President Moon Jae-in admits that the North has stalled the talks, adding that patience is needed. Estonian officials indicate that there will be no new base, saying that the old one is enough."}
{"id":"second verb","date":"2019-05-03","text":"Senator Leila de Lima tells a hearing that the police planned to silence her and says she has the papers."}
{"id":"name behind noun","date":"2019-05-03","text":"\"It was a narrow escape\", Arsenal coach Unai Emery said. The talks will resume in June, according to Fatah official Azzam al-Ahmad."}
{"id":"with","date":"2019-05-03","text":"The minister told parliament he had resigned, with some local media claiming he had been dismissed."}
{"id":"source","date":"2019-05-03","text":"Sergei Lavrov stated that \"the blockade is an act of war,\" according to a transcript published by his ministry. According to Kenyan officials the convoy reached Mandera on Friday, which is the market day. According to reports, of the 12 hostages, three were freed."}
{"id":"for to","date":"2019-05-03","text":"Jordan called for the Palestinian Authority and Hamas to form one government."}
{"id":"colon","date":"2019-05-03","text":"\"We are sorry,\" Abe told reporters. The Chinese embassy defended the drill in a letter to the Straits Times: \"We do only what others do in these waters.\""}
{"id":"paper","date":"2019-05-03","text":"Nokia released a statement which read, in part, \"The ruling will be studied by our lawyers in the coming days\"."}
{"id":"where it was said","date":"2019-05-03","text":"Merkel spoke with Tsipras on Monday. This was during a press briefing, said government spokesman Steffen Seibert."}
{"id":"call","date":"2019-05-03","text":"Narendra Modi called Scott Morrison to discuss trade."}
{"id":"no statement","date":"2019-05-03","text":"The army may take any steps that he believed were needed. The number of confirmed cases rose. In April, the envoys had left, but during the siege, Portugal maintained a consulate."}
{"id":"denied by others","date":"2019-05-03","text":"Baku says Armenian guns fired on Tovuz on Monday, which Yerevan denies."}
{"id":"others said","date":"2019-05-03","text":"Theresa May praised Oman's statement that it would free the crew. The court denied the request, arguing that the papers were secret."}
{"id":"a name in marks","date":"2019-05-03","text":"Chile rejected the so-called \"Arica Plan\"."}
{"id":"behind a day","date":"2019-05-03","text":"On Tuesday doctors reported the fever had spread to Goma."}
{"id":"accused","date":"2019-05-03","text":"Jorge Vega, the former prefect, is arrested and accused of hiding rifles. Ireland announces that expelled lawmaker Liam Roe will be tried in Cork."}
{"id":"called","date":"2019-05-03","text":"Deputy Foreign Minister Kim Yong-chol then called Vice President Omar Suleiman \"vain and weak\". Sergei Lavrov called the seminar helpful, but said it had failed. Israel accused the Syrian side of moving the fence."}
{"id":"cut off","date":"2019-05-03","text":"Thatcher believed any other result would, as she put it, be a reward."}
{"id":"bears a name","date":"2019-05-03","text":"The army set up a zone called the Sarin Corridor. Peru has a council called the National Planning Board."}
TEXT
dragoman code says.jsonl | python3 -c '
import json, sys
for line in sys.stdin:
    d = json.loads(line)
    if d["kind"] == "document": print("--", d["doc"])
    if d["kind"] == "statement": print(d["speaker"]["name"], "|", d["verb"], "|", d["content"]["text"])'
