# Whom names and descriptions mean: nicknames, family names in front, offices, bodies of the same name, speakers of whole texts.
cat > people.jsonl <<'TEXT'
{"id":"nickname","date":"2012-03-01","text":"Senator Robert \"Bob\" Menendez met Ernesto \"Che\" Marin in Lima."}
{"id":"family first","date":"2021-07-22","text":"Korean Unification Minister Lee In-young met Wendy Sherman on Monday. Minister Lee thanked Sherman."}
{"id":"king","date":"2019-07-10","text":"Albert Mwanga met Emmanuel Macron in Paris."}
{"id":"long before","date":"1905-08-01","text":"President Roosevelt met Baron Komura."}
{"id":"office of a land","date":"2009-09-26","text":"Mwai Kibaki wrote to President of the United States Barack Obama about the ban."}
{"id":"counterparts","date":"2024-11-21","text":"Chinese Foreign Minister Wang Yi met his counterparts from South Africa and Brazil in Rio."}
{"id":"administration","date":"1963-06-01","text":"The Kennedy Administration met Soviet diplomats in Geneva."}
{"id":"lands","date":"2019-07-10","text":"The Dominican Republic thanked Haiti. The Polish Senate thanked Ukraine. Congo thanked Rwanda. Gulf states thanked Egypt. Arab leaders met Erdogan in Doha."}
{"id":"they","date":"2022-03-22","text":"Antony Blinken spoke yesterday with Jean-Yves Le Drian. Blinken condemned tactics that continue to kill civilians in the war. They agreed to meet again."}
{"id":"emperor","date":"1972-09-25","text":"Richard Nixon wrote to Emperor Haile Selassie on Monday. The Emperor met Willy Brandt."}
{"id":"title","date":"2022-06-03","title":"Remarks by Minister for Foreign Affairs Penny Wong in Apia","text":"This morning I met Prime Minister Fiame Naomi Mata'afa."}
{"id":"her excellency","date":"2022-09-22","title":"Statement by H.E. Mr. Xavier Bettel, Prime Minister of Luxembourg, at the General Debate","text":"We thank Ukraine."}
{"id":"on behalf","date":"2022-06-06","text":"On behalf of the Government of Norway, I congratulate you. We thank Sweden."}
{"id":"in office","date":"2018-09-06","text":"Mr President, Excellencies, as the President of the Republic of Kenya, I greet you. We thank Tanzania."}
{"id":"delegation","date":"2025-10-03","text":"An Iranian team led by Abbas Araghchi met Badr al-Busaidi in Muscat."}
{"id":"welcome","date":"2021-06-03","text":"Washington, DC\n\nSECRETARY BLINKEN: It's a pleasure to welcome Defense Minister Benny Gantz to the State Department.\n\nDEFENSE MINISTER GANTZ: Thank you."}
{"id":"kept out","date":"1945-04-01","text":"In March of 1945 British officials excluded the Soviets from talks with Karl Wolff."}
{"id":"halted","date":"2025-09-22","text":"Israel halted negotiations with Hamas in Doha on Sunday, Qatar said."}
{"id":"on resolving","date":"2011-06-08","text":"Morocco and Algeria conclude talks on resolving the border dispute in Tunis."}
{"id":"counted states","date":"2006-10-31","text":"The negotiations between the three parties, Serbia, Croatia and Slovenia, restarted in Ohrid on Monday."}
{"id":"bearer","date":"1972-01-05","text":"Ford waited. On Monday the President's Adviser for Farm Affairs Henry Kissinger held his first meeting with Anwar Sadat."}
{"id":"beside it","date":"1991-08-01","text":"Bush began to withdraw divisions from Kuwait, meeting with Hosni Mubarak in Cairo on Monday."}
{"id":"no result","date":"1991-08-01","text":"The talks between Helmut Kohl and Lech Walesa did not bring a treaty."}
{"id":"unknown bodies","date":"1991-08-01","text":"The XQT and RVL negotiations languished."}
{"id":"digest","date":"2025-05-28","text":"Thai police thanked villagers near Mae Sot.\n\nPresident Emmanuel Macron thanked Olaf Scholz in Berlin.\n\nThe Mexican navy thanked fishermen off Veracruz.\n\nNigerian President Bola Tinubu thanked teachers in Kano.\n\nJapanese engineers thanked the town of Kobe.\n\nBrazilian President Lula da Silva thanked farmers.\n\nThe Kenyan parliament thanked nurses in Nairobi.\n\nPolish firefighters thanked Warsaw.\n\nMagistrate Ilda Rossi thanked Giorgia Meloni.\n\nMinisters thanked the Peruvian congress."}
{"id":"due to","date":"2015-02-09","text":"Manuel Valls is due to visit Nairobi."}
{"id":"sent abroad","date":"2022-04-14","text":"Swedish Special Envoy for Yemen Peter Semneby met Martin Griffiths. Turkish Ambassador to Kenya Subutay Demir met William Ruto."}
{"id":"who is sent","date":"1982-04-07","text":"Ronald Reagan dispatched Alexander Haig to Argentina for talks with Leopoldo Galtieri."}
{"id":"who invites","date":"2018-07-19","text":"Emmanuel Macron had asked his foreign minister, Jean-Yves Le Drian, to invite Hassan Rouhani to Biarritz."}
{"id":"named below","date":"2019-02-28","text":"Trump and Kim part in Hanoi\n\nDonald Trump met the head of the DPRK Kim Jong-un in Hanoi."}
{"id":"headline","date":"2022-10-08","text":"TALKS OF SUDAN AND CHAD ON DARFUR POSTPONED"}
{"id":"told us","date":"2022-10-08","text":"Talks between the Malian government and the Azawad Movement which Algeria had convened for Sunday have been put off, diplomatic sources told this newspaper."}
TEXT
dragoman code people.jsonl | python3 -c '
import json, sys
def names(parts): return ", ".join(p["name"] + " [" + p.get("code", "") + "]" for p in parts)
for line in sys.stdin:
    d = json.loads(line)
    if d["kind"] == "document": print("--", d["doc"])
    if d["kind"] == "contact": print(d["form"], d["status"], "|", names(d["participants"]), "| host", names([p for p in d["participants"] if p.get("host")]))
    if d["kind"] == "event" and d["type"] == "SUPPORT": print(names(d["actors"]), "thanks", names(d["recipients"]))'
