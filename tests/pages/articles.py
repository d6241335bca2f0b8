# SPDX-License-Identifier: MIT
#
# articles -- the articles that the pages of designs.py carry. All of it is invented, in our own words.
#
# An article is a list of blocks: ("p", text), ("h", subheading), ("l", [items]), ("q", quotation block). Live blogs and transcripts
# have lists of their own.

ARTICLES = [
    dict(title="Foreign ministers reopen border talks in Tashkent", byline="Nadia Ferrow", day="2023-03-14", site="The Harbour Courier",
         blocks=[
             ("p", "TASHKENT (Courier) - The foreign ministers of Uzbekistan and Tajikistan met in Tashkent on Tuesday for the first round of border talks in two years, officials on both sides said."),
             ("p", "Vladimir Norov and Sirojiddin Muhriddin spoke for almost three hours and agreed to send surveyors to the disputed stretch of the river before the end of April."),
             ("p", "“We are closer than we have ever been,” Norov told reporters. “What is left is a matter of days, not of years.”"),
             ("h", "A river that moves"),
             ("p", "The line between the two countries follows a river which has changed its bed several times since the maps were drawn. Villages on either bank pay taxes to one state and send their children to school in the other."),
             ("p", "Muhriddin said his government would not ask anybody to leave a house."),
             ("p", "Turkey and Kazakhstan have offered to pay for the survey. A spokesman for the Turkish embassy said the offer stood without conditions."),
             ("p", "The ministers will meet again in Dushanbe in June.")]),
    dict(title="Norway offers to host second round of Sudan ceasefire talks", byline="Tomas Ekdal", day="2024-05-02", site="The Harbour Courier",
         blocks=[
             ("p", "Norway has offered to host a second round of talks between the warring sides in Sudan, Foreign Minister Espen Barth Eide said on Thursday."),
             ("p", "Speaking after a telephone call with his Saudi counterpart, Eide told parliament that Oslo was ready to receive delegations “within a week of being asked”."),
             ("p", "The first round ended in Jeddah last month without a signed text. Mediators said at the time that three points stayed open:"),
             ("l", ["the withdrawal of fighters from hospitals and schools;", "a line of contact between the two commanders;", "safe passage for convoys of the World Food Programme."]),
             ("p", "The army did not comment on the Norwegian offer. A representative of the Rapid Support Forces welcomed it on social media and said a team would travel as soon as visas were issued."),
             ("q", "Nobody who has seen the hospitals can say that we have time, the minister said."),
             ("p", "The United States and the African Union support the plan, according to two diplomats who asked not to be named because the discussions are private."),
             ("p", "More than eight million people have fled their homes since the fighting began, the United Nations says.")]),
    dict(title="Japan and Peru sign agreement on copper and ports", byline="Inés Valdarrama", day="2022-09-21", site="Pacific Ledger",
         blocks=[
             ("p", "Japan and Peru signed an agreement on Wednesday that will give Japanese companies a part in three copper mines and two ports on the Pacific coast."),
             ("p", "Prime Minister Fumio Kishida and President Pedro Castillo watched as their ministers put their names to the text at a ceremony in New York, on the margins of the General Assembly."),
             ("p", "Castillo thanked Japan for what he called “a friendship that did not look at the clock”."),
             ("p", "The agreement runs for twelve years. Tokyo will lend 1.4 billion dollars at a fixed rate, and Lima will lower the duty on machines. Both parliaments must approve it."),
             ("h", "Doubts in Lima"),
             ("p", "Opposition members of the Peruvian congress said they had not seen the text and accused the government of haste."),
             ("p", "“We are asked to approve a book from which we were shown the cover,” said one of them, Rosa Quintanilla."),
             ("p", "China, which buys most of Peru's copper, did not comment.")]),
    dict(title="Envoy leaves Chisinau with no date for gas talks", byline="Pavel Dray", day="2021-11-05", site="Eastern Post",
         blocks=[
             ("p", "The European Union's envoy left Chisinau on Friday without a date for new gas talks, after two days of meetings that both sides described as frank."),
             ("p", "Moldova's prime minister, Natalia Gavrilita, said her cabinet would not sign under pressure. She spoke at a press conference after the envoy's car had left."),
             ("p", "Gazprom has threatened to cut deliveries unless old debts are paid. The company puts them at 709 million dollars; an audit ordered by the Moldovan government found less than half of that."),
             ("p", "Romania said that it could send gas through the new pipeline from Iasi for as long as it was needed."),
             ("p", "Two members of parliament resigned from the energy committee in protest at the secrecy of the meetings."),
             ("p", "The envoy is expected in Kyiv on Monday, where he will meet Foreign Minister Dmytro Kuleba.")]),
    dict(title="Kenya recalls ambassador after statement on port lease", byline="Amina Odera", day="2020-02-18", site="Rift Daily",
         blocks=[
             ("p", "NAIROBI, Feb 18 - Kenya recalled its ambassador to Somalia on Tuesday after a statement from Mogadishu on the lease of a port that both countries claim to have a word in."),
             ("p", "Foreign Secretary Raychelle Omamo said the ambassador would stay in Nairobi “until the language of neighbours returns”."),
             ("p", "Somalia's information ministry said hours later that its words had been taken out of context and that it wanted good relations with all neighbours."),
             ("p", "The two countries have argued before the International Court of Justice over a triangle of sea that may hold oil. Judges are to hear them in June."),
             ("h", "Trade goes on"),
             ("p", "Lorries crossed the border at Mandera as on any other day. Traders said that they had heard of the quarrel on the radio and hoped it would pass."),
             ("p", "Ethiopia's prime minister, Abiy Ahmed, called both presidents on Tuesday evening and offered to bring them together in Addis Ababa, his office said."),
             ("p", "Neither side has answered.")]),
    dict(title="Greece and Turkey agree to restart navy hotline", byline="Leon Maras", day="2023-12-07", site="Aegean Monitor",
         blocks=[
             ("p", "Greece and Turkey agreed on Thursday to restart a hotline between their navies and to tell each other of exercises four weeks ahead."),
             ("p", "Prime Minister Kyriakos Mitsotakis received President Recep Tayyip Erdogan in Athens. It was the Turkish leader's first visit to the city in six years."),
             ("p", "“There is no problem between us so big that it cannot be solved,” Erdogan said. Mitsotakis said geography obliged the two to live side by side in calm waters."),
             ("p", "They signed fifteen documents on trade, tourism and schools. Questions about the sea bed were left aside."),
             ("p", "A poll published this week found that most Greeks and most Turks want better relations but expect little."),
             ("p", "The United States welcomed the meeting in a statement.")]),
]

LIVE = [
    ("18:42", "Ministers leave the hall", ["The foreign ministers of Armenia and Azerbaijan have left the conference hall in Granada without speaking to the press. A Spanish official says they shook hands."]),
    ("17:15", "France confirms a text is on the table", ["President Emmanuel Macron has told reporters that a text of two pages is on the table.", "“It is short because the time for long texts has passed,” he said."]),
    ("15:03", "", ["Charles Michel, who chairs the meeting, called Baku this afternoon, according to his spokesman. The call lasted about twenty minutes and concerned the release of prisoners."]),
    ("12:30", "Talks begin", ["The talks have begun in the southern Spanish city of Granada. Delegations from more than forty countries are present, and hundreds of police guard the old town.", "Turkey's president has cancelled his visit because of illness."]),
]

TRANSCRIPT = [
    ("MODERATOR", "Good afternoon, everyone, and thank you for coming. The minister will make a short statement and then take three questions."),
    ("MINISTER HARALDSEN", "Thank you. This morning I met the foreign minister of Jordan, Ayman Safadi, to talk about the ceasefire and the aid that must reach the camps before winter. We agreed that both our countries will pay for sixty lorries a week."),
    ("QUESTION", "Minister, did Mr. Safadi ask for troops?"),
    ("MINISTER HARALDSEN", "No. He asked for flour, tents and doctors, and he will have them. I want to be clear that nobody in that room spoke of soldiers."),
    ("QUESTION", "And will you travel to Amman before the summit?"),
    ("MINISTER HARALDSEN", "I will travel to Amman on the third of next month. We will sign the agreement there."),
    ("MODERATOR", "That is all the time we have. Thank you very much."),
]
