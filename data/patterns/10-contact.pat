# 10-contact.pat -- meetings, calls, talks, visits, summits, press conferences, interviews, letters.
#
# Sections with a form give contact mentions; those with the type CONSULT give events, too.

# ---- meetings ---------------------------------------------------------------------------------------------------------

class MEET = meet huddle
class SIT_DOWN = sit_down confer come_together get_together reconvene convene gather come_face_to_face parley
class DINE = dine lunch breakfast sup
class MEAL_N = lunch dinner breakfast luncheon supper tea coffee banquet meal
# Nouns that tell of a meeting only with company: "an audience with the Pope", "a working lunch with ministers"
class ENCOUNTER_N = encounter audience one-on-one one_-_on_-_one bilateral pull-aside courtesy_call working_lunch working_dinner working_breakfast lunch
  dinner breakfast luncheon gathering retreat get-together handshake
class TRAVEL = travel fly flown arrive head jet set_off depart journey go come land drive sail stop stop_over hurry rush
class SEE_OFF = catch_up meet_up

[meet] CONSULT 040 form=meeting
verb MEET obj=actor : actors subj obj with
verb MEET with=actor : actors subj with obj
verb MEET subj=pair obj! : actors subj
verb MEET subj=actor obj! : actors subj with
verb SIT_DOWN with=actor : actors subj with
verb SIT_DOWN subj=pair obj! at!=table|desk : actors subj
verb shake obj=hand with=actor : actors subj with
verb shake obj=hand subj=pair : actors subj
verb sit across|opposite|from=person : actors subj from|across|opposite
verb sit across=table subj=pair : actors subj from
verb see obj=person in|at=place subj=person : actors subj obj
verb see obj=person gov=TRAVEL subj=person : actors subj obj
verb spend obj=minute|hour|day|evening|morning|afternoon|night with=person subj=person : actors subj with
verb spend obj=minute|hour subj=pair : actors subj
verb DINE with=person subj=person : actors subj with
verb DINE subj=pair : actors subj
verb have|share|take|eat obj=MEAL_N with=person subj=person : actors subj with
verb have|share obj=MEAL_N subj=pair : actors subj
verb have|exchange obj=word with=person subj=person : actors subj with
verb exchange obj=word|handshake subj=pair : actors subj
verb bring_together obj=pair subj=actor : actors subj obj host subj
verb bring obj=pair prt=together subj=actor : actors subj obj host subj
+ "President Emmanuel Macron met Chancellor Olaf Scholz in Paris on Monday." Macron, Scholz
+ "Vladimir Putin met with Recep Tayyip Erdogan in Sochi." Putin, Erdogan
+ "Anthony Blinken and Sergei Lavrov met in Geneva." Blinken, Lavrov
+ "Jean Asselborn flew to Ankara on Sunday to see Recep Tayyip Erdogan." Asselborn, Erdogan
+ "Abiy Ahmed was met at the foot of the aircraft steps by President Isaias Afwerki." Ahmed, Isaias
+ "Donald Trump and Vladimir Putin spent two hours alone with their interpreters." Trump, Putin
+ "Juan Manuel Santos shook hands in the middle of the square with Raul Castro." Santos, Castro
+ "Emmanuel Macron met Olaf Scholz on Monday to discuss the crisis." Macron, Scholz
+ "Angela Merkel, who met Boris Johnson last week, returned to Berlin." Merkel, Johnson
+ "Andrei Gromyko dined with Dean Rusk in New York." Gromyko, Rusk
- "The proposal met fierce resistance in parliament."
- "The company met its targets last year."

[meeting] CONSULT 040 form=meeting
noun MEETING_N with=actor with!=MEDIA_NOUN : actors subj|poss|mod|around|by|of with
noun MEETING_N between=actor : actors between subj
noun MEETING_N among=actor : actors among subj
noun MEETING_N of=pair : actors of
noun MEETING_N of=actor : actors of with subj
noun MEETING_N subj=actor mod!=council|cabinet|board|party|committee|security : actors subj with between
noun MEETING_N case=for around=actor : actors around with
noun MEETING_N poss=actor : actors poss with subj
noun MEETING_N doer=actor with=actor : actors doer with
noun MEETING_N mod=actor : actors mod with
noun MEETING_N mod!=council|cabinet|board|party|committee : actors subj|poss|mod|between with
noun ENCOUNTER_N with=actor with!=MEDIA_NOUN : actors subj|poss|around with
noun ENCOUNTER_N between=actor between!~MILITIA_N|gang|gunman|criminal|cartel|smuggler clause!~kill|gunman|shootout|wound|dead|armed : actors between
noun ENCOUNTER_N subj=pair : actors subj
noun confers with=actor mod=actor : actors mod with
finer .multilateral mod|of|at|in|within|around|subj|poss~MULTI_N
+ "The meeting between Joe Biden and Xi Jinping lasted three hours." Biden, Xi
+ "Zelensky held a meeting with Andrzej Duda in Lviv." Zelensky, Duda
+ "An official meeting of Emmanuel Macron and Vladimir Putin took place in Moscow." Macron, Putin
+ "After his meeting with Putin, Macron flew to Kiev." Macron, Putin
+ "Pope Francis had an audience with Joe Biden." Francis, Biden
+ "Narendra Modi had a working lunch with Nawaz Sharif." Modi, Sharif
- "The board meeting lasted an hour."
- "An encounter between smugglers and the National Guard left one gunman killed."

# ---- calls ------------------------------------------------------------------------------------------------------------

class CALL_N = phone_call telephone_call telephone_conversation phone_conversation video_call phone_talk telephone_talk
  video_conference videoconference teleconference conference_call phone_discussion
class CONVERSATION_N = conversation

[call] CONSULT.phone 041 form=call
noun CALL_N around=actor aroundobj=actor with! between! : actors around aroundobj
noun call case=in around=actor aroundobj=actor with! between! : actors around aroundobj
noun CALL_N : actors subj|poss|between|mod|of|around with to
noun call with=actor : actors subj|poss|around with
noun call between=actor : actors between
noun call to=actor mod=phone|telephone|video|hotline : actors subj|poss|around to
noun call subj=actor to=actor obj! for! on! : actors subj to
noun call mod=phone|telephone|video : actors subj|poss|mod|around with between
noun CONVERSATION_N by=PHONE : actors subj|poss|between|around with
verb call obj=person comp! for! passive! subj=person obj!~ignorant|stupid|liar|traitor|hero|friend|disgrace : actors subj obj
verb call obj=person comp=discuss|congratulate|offer|express|thank|urge|ask|invite|tell|warn|inform|brief|reassure|convey|explain|assure|apologise|apologize|wish|condole|welcome|reiterate|reaffirm|praise|review|exchange for! passive! subj=person : actors subj obj
verb telephone|phone|ring|rang obj=actor : actors subj obj
verb speak|talk|confer|discuss|converse|communicate by=PHONE : actors subj with to obj
verb speak|talk|confer|discuss|converse|communicate on=PHONE : actors subj with to
verb speak|talk|confer|discuss|converse|communicate over=PHONE : actors subj with to
verb speak|talk|confer|discuss|meet|converse via=PHONE : actors subj with to
verb discuss with=actor by|via=PHONE : actors subj with
verb discuss with=actor on|over=PHONE : actors subj with
verb address|join by|via=PHONE : actors subj obj
verb ring_up|phone_up obj=person subj=person : actors subj obj
verb meet by=PHONE : actors subj with obj
+ "Joe Biden spoke by phone with Vladimir Putin on Saturday." Biden, Putin
+ "Olaf Scholz held a telephone conversation with Xi Jinping." Scholz, Xi
+ "President Joe Biden called Benjamin Netanyahu on Friday to discuss the truce." Biden, Netanyahu
+ "Emmanuel Macron rang Vladimir Putin on Monday." Macron, Putin
+ "President Emmanuel Macron called Narendra Modi on Friday to explain the plan." Macron, Modi
+ "In a phone call with Narendra Modi, Rishi Sunak raised trade." Sunak, Modi
+ "Faisal bin Farhan discussed the truce with Antony Blinken by phone on Monday." Farhan, Blinken
- "He called for an end to the war."
- "She called the minister a liar."

[speak] CONSULT 040 form=call
verb speak|talk with=actor with!=MEDIA_NOUN|media : actors subj with
verb speak subj=pair obj! to! at! in! out! for! against! before! comp! on!=MEDIA_NOUN|media of! : actors subj
verb speak to=person to!=MEDIA_NOUN|media : actors subj to
noun CONVERSATION_N with=actor with!=MEDIA_NOUN|media : actors subj|poss|around with
noun CONVERSATION_N between=actor : actors between
noun CONVERSATION_N subj=pair : actors subj
noun CONVERSATION_N of=pair : actors of
+ "President Joe Biden had a conversation with Emmanuel Macron." Biden, Macron
+ "Justin Trudeau spoke with Mark Rutte on Friday." Trudeau, Rutte
+ "Joe Biden and Xi Jinping spoke on Friday." Biden, Xi
- "Joe Biden and Xi Jinping spoke at the opening of the forum."
- "He spoke to reporters after the vote."

# ---- talks ------------------------------------------------------------------------------------------------------------

[talks] CONSULT 046 form=talks
noun TALKS_N between=actor : actors between
noun TALKS_N among=actor : actors among
noun TALKS_N with=actor with!=MEDIA_NOUN : actors subj|poss|mod|around|by|of with
noun TALKS_N of=pair : actors of with
noun TALKS_N subj=actor : actors subj with
noun TALKS_N poss=actor : actors poss with subj
noun TALKS_N mod=actor : actors mod with subj
noun TALKS_N doer=actor poss! between! case!=to|on|about|over|from|of : actors doer with
noun TALKS_N case=for around=actor : actors around with
noun TALKS_N among! : actors subj|poss|between|mod with
finer .multilateral mod|of|at|in|within|around|subj|poss~MULTI_N
+ "Talks between Iran and Saudi Arabia were held in Baghdad." Iran, Saudi
+ "Vladimir Putin and Olaf Scholz will hold talks in Moscow on February 15." Putin, Scholz
+ "Emmanuel Macron said after talks with Vladimir Putin that the coming days would be decisive." Macron, Putin
+ "Russia began negotiations with Ukraine in Belarus." Russia, Ukraine
- "Her talk was boring for the audience."

# Parts of talks that the text tells of by themselves: "the next round", "a second session".
class SESSION_N = round session plenary sitting

[session] CONSULT 046 form=talks
noun SESSION_N between=actor mod!=board|council|cabinet|parliament|committee|first : actors between
noun SESSION_N with=actor with!=MEDIA_NOUN of! : actors subj|poss|around with
noun SESSION_N subj=pair of! mod!=training|question : actors subj
noun SESSION_N mod=next|final|closing|negotiating|second|third|last of! poss! : actors subj with
+ "Israel and Syria held a second session in Shepherdstown." Israel, Syria
- "The parliament held a plenary session on the budget."

[discuss] CONSULT 040 form=talks
verb discuss with=actor with!=MEDIA_NOUN|media : actors subj with
verb discuss subj=pair : actors subj
verb talk subj=pair obj! to! : actors subj
verb negotiate with=actor : actors subj with
verb negotiate subj=pair : actors subj
verb consult|confer|huddle|parley|negotiate|deliberate|debate with=actor : actors subj with
verb consult obj=actor : actors subj obj
verb exchange obj=view|opinion with=actor : actors subj with
verb exchange obj=view|opinion subj=pair : actors subj
+ "Sergei Lavrov and Wang Yi discussed the situation in Afghanistan." Lavrov, Wang
+ "Mario Draghi discussed gas supplies with Vladimir Putin." Draghi, Putin
- "The book discusses the fall of Rome."

[mediate] CONSULT 045 form=talks
verb mediate between=actor : actors subj between
verb mediate obj=TALKS_N|dispute|conflict|deal|CEASEFIRE_N : actors subj between
verb broker|moderate|facilitate obj=TALKS_N between=actor : actors subj between
verb broker|moderate|facilitate obj=TALKS_N : actors subj between
noun mediation_effort|mediation_bid|mediation subj=actor : actors subj between with
noun mediation by=actor : actors by between
noun mediation poss=actor : actors poss between
verb launch|start|begin|mount|undertake obj=mediation_effort|mediation|mediation_initiative|peace_initiative subj=actor : actors subj recipients between|with
+ "Qatar mediated between Israel and Hamas." Qatar, Israel, Hamas
- "The theory mediates between the two extremes."

# ---- visits -----------------------------------------------------------------------------------------------------------

class VISIT_N = visit state_visit working_visit
class TRIP_N = trip tour stopover travel journey
class RECEIVE = receive greet

[visit] CONSULT.visit 042 form=visit
noun VISIT_N to=place : actors subj|poss|of|by|mod|around recipients to host to
noun VISIT_N to=actor : actors subj|poss|of|by|mod|around recipients to host to
noun VISIT_N by=actor : actors by recipients to|poss host to|poss
noun VISIT_N of=actor : actors of recipients to|poss host to
noun VISIT_N poss=actor : actors poss recipients to host to
noun VISIT_N subj=actor : actors subj recipients to host to
noun VISIT_N mod=actor : actors mod recipients to host to
noun VISIT_N subj! : actors subj recipients to
noun TRIP_N to=place : actors subj|poss|of|by|mod|around recipients to host to
noun TRIP_N subj=person in=place : actors subj recipients in host in
noun TRIP_N poss=actor : actors poss recipients to host to
noun TRIP_N|VISIT_N case=on subj=person to=place : actors subj recipients to host to
verb visit obj=place : actors subj recipients obj host obj
verb visit obj=actor : actors subj recipients obj host obj
verb TRAVEL to=place subj=person : actors subj recipients to host to
verb arrive|land subj=person in! : actors subj
verb arrive|land|stop|stop_over in=place subj=person : actors subj recipients in host in
verb TRAVEL to=place subj=actor comp=<CONSULT> : actors subj recipients to host to
verb send|dispatch obj=person to=place subj=actor as! : actors obj recipients to host to
verb pay obj=VISIT_N : actors subj recipients to host to
verb tour obj=place subj=person : actors subj recipients obj host obj
verb lead|head obj=delegation to=place subj=person : actors subj recipients to host to
verb transit through=place subj=person : actors subj recipients through host through
+ "Pope Francis visited Iraq in March." Francis > Iraq
+ "The visit of Xi Jinping to Russia began on Monday." Xi > Russia
+ "Nancy Pelosi's visit to Taiwan angered Beijing." Pelosi > Taiwan
+ "Antony Blinken arrived in Israel on Thursday." Blinken > Israel
+ "Prime Minister Viktor Orban paid a visit to Moscow." Orban
+ "Nancy Pelosi led a delegation to Taipei." Pelosi
+ "Tsai Ing-wen transited through New York." Tsai
- "Maya Harris returned to the United States to attend college."
- "Thousands of tourists visit the museum every year."

[expected] CONSULT.visit 042 form=visit status=scheduled
adj due in|at=place subj=person : actors subj recipients in host in
verb expect|await in=place subj! obj=person : actors obj recipients in host in
+ "Isaias Afwerki is expected in Addis Ababa on Saturday." Isaias
- "Rain is expected in Addis Ababa on Saturday."

[host] CONSULT.visit 043 form=visit
verb host obj=person : actors obj recipients subj host subj
verb welcome obj=person to=place : actors obj recipients subj host subj
verb welcome obj=person at=place : actors obj recipients subj host subj
verb host obj=country|actor obj!=event|game|TALKS_N|SUMMIT_N : actors obj recipients subj host subj
+ "Emmanuel Macron hosted Mohammed bin Salman at the Elysee Palace." Mohammed > Macron
- "Qatar hosted the World Cup in 2022."

[call_on] CONSULT.visit 042 form=meeting
verb call on|upon=person subj=person inf! comp! for! : actors subj recipients on|upon host on|upon
verb call at=place subj=person inf! comp! : actors subj recipients at host at
verb pay iobj=person obj=call|visit|respects subj=person : actors subj recipients iobj host iobj
verb pay obj=call on|to=person subj=person : actors subj recipients on|to host on|to
noun courtesy_call on|to=person : actors subj|poss|by|around recipients on|to host on|to
+ "General Peter Walls paid Lord Soames a courtesy call." Walls > Soames
+ "Ambassador Anatoly Dobrynin called on Henry Kissinger on Friday." Dobrynin > Kissinger
- "Emmanuel Macron called on Vladimir Putin to stop the war."

[receive] CONSULT.visit 043 form=meeting
verb RECEIVE obj=person : actors obj recipients subj host subj
verb RECEIVE obj=delegation|team|group from=actor : actors from recipients subj host subj
verb RECEIVE obj=delegation|envoy|ambassador|emissary|minister|lawmaker|negotiator : actors obj recipients subj host subj
verb welcome obj=person in=place : actors obj recipients subj host subj
verb welcome obj=person subj=person for! back! : actors obj recipients subj host subj
verb play obj=host to=person : actors to recipients subj host subj
+ "King Abdullah received Vice President Mike Pence in Amman." Pence > Abdullah
+ "Abdel Fattah al-Sisi received a delegation from Hamas in Cairo." Hamas > Sisi
- "She received a parcel from her aunt."

# ---- summits ----------------------------------------------------------------------------------------------------------

[summit] CONSULT 040 form=summit
noun SUMMIT_N between=actor : actors between
noun SUMMIT_N with=actor : actors subj|poss|mod|around with
noun SUMMIT_N of=pair : actors of
noun SUMMIT_N of=actor : actors of subj
noun SUMMIT_N subj=actor : actors subj with mod
noun SUMMIT_N mod=pair : actors mod
noun SUMMIT_N mod=actor : actors mod subj
noun SUMMIT_N poss=actor : actors poss with
noun SUMMIT_N doer=actor case=at|during|after|in|for : actors doer with
noun SUMMIT_N mod!=business|climate|tech|economic|investment : actors subj|poss|mod|around with
finer .multilateral mod|of|at|in|within|around|subj|poss~MULTI_N
+ "The summit between Donald Trump and Kim Jong Un ended early." Trump, Kim
+ "Joe Biden and Vladimir Putin held a summit in Geneva." Biden, Putin
- "They reached the summit of the mountain at dawn."

class CONFERENCE_N = round_table roundtable conference gathering forum plenary congress

[conference] CONSULT 040 form=meeting
noun CONFERENCE_N subj=pair mod!=press|news|media|video : actors subj with
noun CONFERENCE_N between=actor : actors between
verb participate|take_part|partake in=TALKS_N|SUMMIT_N|MEETING_N|CONFERENCE_N subj=pair : actors subj with
noun CONFERENCE_N of=pair mod!=press|news|media|video : actors of
finer .multilateral mod|of|at|in|within|around|subj|poss~MULTI_N
+ "The round table was attended by Frank-Walter Steinmeier and Jean Asselborn." Steinmeier, Asselborn
- "The conference on fish was dull."

# ---- before the press -------------------------------------------------------------------------------------------------

class PRESS_CONF_N = press_conference news_conference joint_press_conference media_conference presser press_availability
  media_availability joint_availability press_stakeout press_point
class BRIEFING_N = press_briefing news_briefing media_briefing daily_briefing
class INTERVIEW_N = interview

[press_conference] - - form=press_conference
noun PRESS_CONF_N with=actor with!=MEDIA_NOUN : actors subj|poss|around|of|by with
noun PRESS_CONF_N : actors subj|poss|around|of|by|between
noun conference mod=press|news : actors subj|poss|around|of|by with
verb call|convene|summon obj=PRESS_CONF_N subj=actor : actors subj with
+ "Macron said at a press conference after the talks that he was hopeful." Macron
+ "Olaf Scholz held a joint news conference with Benjamin Netanyahu." Scholz, Netanyahu
- "The conference on climate opened in Glasgow."

[press_talk] - - form=press_conference
verb speak|talk to|with|before=MEDIA_NOUN : actors subj
verb address obj=MEDIA_NOUN : actors subj
+ "Speaking to reporters after the vote, Nicola Sturgeon was defiant." Sturgeon
- "He spoke to his mother about the radio."

[briefing] - - form=briefing
noun BRIEFING_N : actors subj|poss|around|of|by|mod
noun BRIEFING_N by|with|from=person : actors by|with|from
noun briefing for=MEDIA_NOUN : actors subj|poss|around|by
noun briefing mod!=intelligence|security|classified|background|policy : actors subj|poss|around|by
verb brief obj=MEDIA_NOUN : actors subj
verb brief obj=actor subj=person : actors subj obj
verb brief obj=corps|diplomat|ambassador|envoy|lawmaker|senator|minister|mp|member|leader subj=person : actors subj obj
verb testify to|before=council|parliament|assembly|committee|congress|senate|lawmaker|senator|mp|actor subj=person : actors subj to|before
verb report to=council|parliament|assembly|committee|summit subj=person obj! : actors subj to
verb address|brief obj=council|parliament|assembly|committee subj=person : actors subj obj
+ "Spokeswoman Maria Zakharova told a briefing that Moscow was ready." Zakharova
+ "The spokesman said at a daily briefing that talks would go on." spokesman
+ "Mike Pompeo testified before the Senate Foreign Relations Committee." Pompeo
- "The president received an intelligence briefing."

[interview] - - form=interview
noun INTERVIEW_N with=actor : actors subj|poss|around|of with
noun INTERVIEW_N to=actor : actors subj|poss|around|of to
noun INTERVIEW_N for=actor : actors subj|poss|around|of for
noun INTERVIEW_N by=actor : actors subj|poss|of|around by
noun INTERVIEW_N around=actor aroundobj=media : actors around aroundobj
noun INTERVIEW_N mod=media : actors subj|poss|around mod
noun INTERVIEW_N on=media : actors subj|poss|around on
noun INTERVIEW_N poss=actor : actors poss
noun INTERVIEW_N subj=actor : actors subj
noun INTERVIEW_N around=actor : actors around with
noun INTERVIEW_N : actors subj|poss|around
noun CONVERSATION_N with=media : actors subj|poss|around with
noun CONVERSATION_N with=MEDIA_NOUN : actors subj|poss|around with
noun CONVERSATION_N around=person with! between! by! poss! : actors around
verb interview obj=person : actors obj subj
verb discuss|speak|talk|appear|comment on=media|MEDIA_NOUN with=person : actors subj on with
verb speak|talk to=media to!=MEDIA_NOUN : actors subj to
verb speak|talk with=media with!=MEDIA_NOUN : actors subj with
verb tell obj=media obj!=MEDIA_NOUN : actors subj obj
verb tell iobj=media iobj!=MEDIA_NOUN : actors subj iobj
+ "In an interview with the BBC, Volodymyr Zelensky asked for more weapons." Zelensky, BBC
+ "Dmitry Peskov told CNN that Russia had no such plans." Peskov, CNN
- "He told the court that he was innocent."

# ---- letters ----------------------------------------------------------------------------------------------------------

class LETTER_N = letter cable telegram missive note_verbale

[letter] - - form=letter
noun LETTER_N to=actor subj=actor : actors subj to
noun LETTER_N to=actor poss=actor : actors poss to
noun LETTER_N to=actor from=actor : actors from to
noun LETTER_N to=actor by=actor : actors by to
noun LETTER_N to=actor around=actor : actors around to
noun LETTER_N case=in|by around=actor aroundobj=actor : actors around aroundobj
noun LETTER_N from=actor : actors from to
noun LETTER_N poss=actor : actors poss to
verb send|write|address|deliver|hand|dispatch obj=LETTER_N|note to=actor : actors subj to
verb send|write|hand iobj=actor obj=LETTER_N|note : actors subj iobj
noun exchange of=LETTER_N between=pair : actors between
verb send|convey|deliver|relay obj=message to=person subj=person : actors subj to
verb write to=actor : actors subj to
verb exchange|trade|swap obj=LETTER_N|message|note subj=pair : actors subj
verb exchange|trade|swap obj=LETTER_N|message|note with=actor : actors subj with
verb receive|get obj=LETTER_N|message|note from=actor : actors subj from
+ "Samora Machel made the same point in a cable to Margaret Thatcher." Machel, Thatcher
+ "Kim Jong Un sent a letter to Donald Trump." Kim, Trump
+ "In a letter to Ursula von der Leyen, Charles Michel asked for changes." Michel, Leyen
- "The letter was published on Friday."
