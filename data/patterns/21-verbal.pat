# 21-verbal.pat -- verbal cooperation: SUPPORT and AGREE.

# ---- SUPPORT ----------------------------------------------------------------------------------------------------------

class PRAISE_V = praise hail laud applaud commend salute compliment thank congratulate honour honor celebrate endorse back
  welcome appreciate admire extol champion
  cheer toast glorify lionise pay_tribute_to bless
class BACK_V = support back endorse stand_with stand_by side_with rally_behind uphold
  throw_weight_behind lend_support_to subscribe_to embrace stand_up_for get_behind approve_of come_out_for speak_for
  defend
class SIGN_V = sign ink initial conclude seal finalise finalize strike clinch
  sign_off_on countersign cement formalise formalize wrap_up enter_into hammer_out
class RATIFY_V = ratify approve adopt pass accede_to join
  accede assent_to sign_up_to transpose greenlight

[support.praise] SUPPORT 051
verb PRAISE_V obj=actor subj=actor obj!=PLACE_N : actors subj recipients obj
verb PRAISE_V obj=PLAN_N|VOTE_N|TREATY_N|decision|role|effort|progress|leadership|contribution|<SUPPORT>|<AGREE>|<RETREAT>|<AID>|<CONCEDE> subj=actor : actors subj recipients poss|of|by|for
verb praise|hail|laud|applaud|welcome|commend|endorse|back|support|favour|favor obj=* subj=actor to! : actors subj recipients poss|of|by|mod
verb thank|congratulate|praise obj=actor for=* : actors subj recipients obj
verb express|voice|convey obj=gratitude|appreciation|admiration|satisfaction to=actor : actors subj recipients to
noun praise for=actor subj=actor : actors subj|from|poss recipients for
noun praise of=actor : actors subj|from|poss|by recipients of
verb pay obj=tribute to=actor subj=actor : actors subj recipients to
verb PRAISE_V obj=VISIT_N|TALKS_N|MEETING_N|SUMMIT_N|CEASEFIRE_N|election|vote|ruling|release|withdrawal|result|statement|appointment|offer subj=actor : actors subj recipients poss|of|by|between|mod
verb welcome|hail|praise|applaud obj=VOTE_N|PLAN_N|TREATY_N|announcement|news|move|step|decision|readiness|willingness|commitment|invitation|attempt|attendance|visit|victory|release subj=actor : actors subj recipients poss|of|by|mod
verb express|voice|convey obj=thanks|confidence|optimism|respect|pride|delight in|to|for|with=actor subj=actor : actors subj recipients in|to|for|with
verb award|confer|present|bestow obj=medal|order|honour|honor|prize|award|decoration to|on=actor|person subj=actor : actors subj recipients to|on
verb award|give iobj=actor|person obj=medal|order|prize|award|decoration : actors subj recipients iobj
verb offer|send|extend|convey obj=congratulation|greeting|best_wish|felicitation to=actor subj=actor : actors subj recipients to
verb give|offer|voice obj=praise|thanks|credit to|for=actor subj=actor : actors subj recipients to|for
verb draw|win|earn|receive obj=praise|applause|plaudit|support|endorsement|backing from=actor : actors from recipients subj
verb lavish|heap|pour obj=praise on=actor subj=actor : actors subj recipients on
verb speak highly=* of=actor subj=actor : actors subj recipients of
noun tribute to=actor subj|by|from=actor : actors subj|by|from recipients to
noun praise|congratulation|gratitude from=actor subj=actor : actors from recipients subj
+ "Donald Trump praised Jair Bolsonaro." Trump > Bolsonaro
+ "Kyiv thanked Warsaw for its help." Kyiv > Warsaw
- "Critics praised the film."
+ "Jacinda Ardern paid tribute to Shinzo Abe." Ardern > Abe
+ "The plan won praise from Brussels." Brussels
- "The chef heaped rice on the plate."

[support.value] SUPPORT 051 weak
class GOOD = useful productive constructive frank historic success successful positive fruitful important breakthrough milestone
  excellent encouraging welcome courageous brilliant friend partner ally hero
  honest warm friendly substantive promising victory triumph hopeful
verb call|describe|hail|praise obj=* comp|as~GOOD subj=actor obj!=ambulance : actors subj recipients poss|of|obj
verb see|regard|view|consider|deem obj=* as~GOOD subj=actor subj!=observer|analyst : actors subj recipients poss|of|obj
verb call|describe obj=actor comp|as~GOOD subj=actor : actors subj recipients obj
+ "Sergei Lavrov called the talks constructive." Lavrov
- "They called the dog Rex."
+ "Wang Yi described Pakistan as a friend." Wang > Pakistan

[support.defend] SUPPORT 052
verb defend|justify obj=actor subj=actor against! from! : actors subj recipients obj
verb defend|justify obj=PLAN_N|decision|record|action|policy poss=actor subj=actor : actors subj recipients poss
verb defend obj=* subj=actor poss=actor : actors subj recipients poss
verb come to=defence|defense subj=actor : actors subj
verb defend|justify|vindicate obj=SANCTION_N|LAW_N|TREATY_N|war|operation|strike|raid|deportation|crackdown|arrest subj=actor : actors subj recipients of|by
verb defend|justify|vindicate obj=PLAN_N|decision|record|action|policy|strike|response|handling of|by=actor subj=actor : actors subj recipients of|by
verb speak_up|stick_up|vouch for=actor subj=actor : actors subj recipients for
verb spring|leap|rush|rise to=defence|defense subj=actor : actors subj recipients of|poss
verb reject|dismiss|deny obj=accusation|allegation|charge|claim against=actor subj=actor : actors subj recipients against
noun defence|defense of=actor subj=actor : actors subj recipients of
+ "Viktor Orban defended Vladimir Putin." Orban > Putin
- "The goalkeeper defended the lead."
+ "Budapest rejected the accusations against Warsaw." Budapest > Warsaw

[support.back] SUPPORT 050
verb BACK_V obj=actor subj=actor : actors subj recipients obj
verb BACK_V obj=PLAN_N|VOTE_N|TREATY_N|bid|cause|effort|government|sovereignty|integrity|independence|membership|accession|candidacy subj=actor : actors subj recipients poss|of|by|for
verb express|voice|reaffirm|reiterate|pledge|offer|declare|underline|reassert obj=support|solidarity|backing|commitment for|to|with=actor subj=actor : actors subj recipients for|to|with
verb express|voice|reaffirm|reiterate|pledge|offer obj=support|solidarity|backing subj=actor : actors subj recipients for|to|with
verb side|stand with=actor subj=actor : actors subj recipients with
verb vote in=favour|favor subj=actor : actors subj
verb give|lend|throw obj=support|backing|weight to|behind=actor : actors subj recipients to|behind
noun support|backing|solidarity for=actor subj=actor : actors subj recipients for
verb BACK_V obj=CEASEFIRE_N|TALKS_N|mediation|territorial_integrity|two-state_solution|position|stance|call|initiative|resolution|mission|right|process|peace_process subj=actor : actors subj recipients poss|of|by|for|mod
verb reaffirm|reiterate|restate|underline|stress|confirm|renew obj=support|commitment|solidarity|backing|friendship|alliance subj=actor : actors subj recipients for|to|with
noun PLAN_N|TREATY_N|VOTE_N|LAW_N|intervention|membership|deployment|independence case=for|behind subj=actor : actors subj recipients of|with|between
noun favour|favor case=in subj=actor of=* : actors subj recipients of
verb stand by|behind|beside=actor subj=actor : actors subj recipients by|behind|beside
verb give obj=green_light|blessing|nod|go-ahead|approval|consent to=* subj=actor : actors subj recipients to
verb vote|come_out for|in=PLAN_N|VOTE_N|TREATY_N|LAW_N subj=actor : actors subj
verb endorse obj=person|candidate|actor for=* subj=actor : actors subj recipients obj
verb co-sponsor|sponsor|table obj=resolution|motion|bill subj=actor : actors subj recipients of|by
verb pledge|declare|swear|vow obj=allegiance|loyalty to=actor subj=actor : actors subj recipients to
verb join|form obj=coalition|alliance|government with=actor subj=actor : actors subj recipients with
verb offer|lend|give|extend obj=support|backing|solidarity iobj|to=actor : actors subj recipients iobj|to
noun support|backing|endorsement of|from=actor subj=actor obj! : actors of|from recipients subj
noun support|backing|solidarity to=actor subj=actor : actors subj recipients to
noun vote_of_confidence|confidence_vote in=actor subj=actor : actors subj recipients in
verb declare|state|announce|stress|underscore obj=support|solidarity|backing for|to|with=* subj=actor : actors subj recipients for|to|with
+ "Lithuania has backed the bid of Moldova." Lithuania > Moldova
+ "The ministers expressed solidarity with Ukraine." ministers > Ukraine
- "The wall supported the roof."
+ "Islamic State in Mali has sworn allegiance, and Niger gave its blessing to the plan." Niger
+ "Nepal reaffirmed its commitment to the one-China policy, and Laos stood by China." Laos > China
- "The table supported the lamp of the artist."

[support.rally] SUPPORT 053
verb rally|drum_up|mobilise|mobilize|garner|gather obj=support|backing for=actor : actors subj recipients for
verb lobby|campaign for=actor for!=presidency|office|governor|mayor|senate|election|nomination subj=actor : actors subj recipients for
verb campaign|canvass|fundraise|stump|lobby for=actor|candidate subj=actor : actors subj recipients for
verb seek|gather|win|muster|marshal obj=support|backing for=actor|PLAN_N subj=actor : actors subj recipients for
+ "Emmanuel Macron has rallied support for Ukraine." Macron > Ukraine
- "The team rallied in the second half."
+ "The premier gathered support for Greece." premier > Greece

[support.recognise] SUPPORT 054
verb recognise|recognize obj=country|actor subj=actor : actors subj recipients obj
verb recognise|recognize obj=independence|sovereignty|statehood|government poss|of=actor : actors subj recipients poss|of
verb establish|restore|resume|normalise|normalize|upgrade|open|forge|renew|re-establish|reestablish obj=RELATIONS_N|embassy with|in=actor|place : actors subj recipients with|in
verb establish|restore|resume|normalise|normalize|renew|re-establish|reopen obj=RELATIONS_N|embassy subj=pair : actors subj
verb open|reopen obj=embassy|consulate in=place subj=actor : actors subj recipients in
noun recognition of=actor by=actor : actors by recipients of
noun normalisation|normalization|restoration|establishment of=RELATIONS_N between=actor : actors between
verb accept|acknowledge obj=independence|sovereignty|statehood|legitimacy|victory|border subj=actor : actors subj recipients poss|of
verb recognise|recognize obj=* as=president|leader|government|capital|state|representative subj=actor : actors subj recipients obj
verb recognise|recognize|acknowledge obj=victory|win|result|presidency|authority|council subj=country|actor : actors subj recipients poss|of
verb establish|restore|resume|renew|re-establish|normalise|normalize|upgrade|open obj=diplomatic_tie|diplomatic_relation|full_relation|relation|tie subj=pair : actors subj
verb appoint|name|accredit|send|return obj=ambassador|charge_d'affaires to=actor|place subj=actor : actors subj recipients to
verb exchange obj=ambassador|envoy|diplomat subj=pair : actors subj
verb exchange obj=ambassador|envoy|diplomat with=actor subj=actor : actors subj recipients with
verb admit|welcome|readmit obj=actor to|into|as=bloc|union|alliance|league|organisation|organization|council|member subj=actor : actors subj recipients obj
verb present obj=credential subj=person : actors subj recipients to
noun recognition of=actor subj|poss|mod=actor : actors subj|poss|mod recipients of
noun establishment|restoration|normalisation|normalization|resumption of=RELATIONS_N with=actor : actors subj|by|poss|mod recipients with
verb recognise|recognize obj=independence|sovereignty|statehood of|poss=* subj=actor : actors subj recipients of|poss
+ "Norway has recognised Kosovo as a state." Norway > Kosovo
+ "Iran and Saudi Arabia restored diplomatic relations." Iran, Saudi
- "He recognised the voice at once."
+ "Honduras established diplomatic relations with China." Honduras > China
+ "The Arab League has readmitted Syria as a member." League > Syria
- "The clerk recognised the song."

[support.sign] SUPPORT 057
verb SIGN_V obj=TREATY_N with=actor : actors subj with
verb SIGN_V obj=TREATY_N subj=pair : actors subj
verb SIGN_V obj=TREATY_N subj=actor : actors subj with between
verb RATIFY_V obj=TREATY_N subj=actor : actors subj recipients with
verb SIGN_V obj=document|text|paper subj=pair : actors subj
verb put obj=name|signature to=TREATY_N|document|text subj=actor : actors subj with
verb reach|strike|conclude obj=TREATY_N with=actor obj!=settlement : actors subj with
verb reach|strike|conclude obj=TREATY_N subj=pair : actors subj
noun signing|ratification|conclusion of=TREATY_N by=actor : actors by
noun signing of=TREATY_N between=actor : actors between
noun signing of=TREATY_N with=actor : actors subj|poss|mod|around with
verb agree obj=TREATY_N subj=pair : actors subj with
verb agree|agree_to obj=TREATY_N subj=actor with=actor : actors subj with
verb agree to=trade_deal|free_trade_agreement|peace_deal|peace_agreement|TREATY_N subj=pair : actors subj with
verb SIGN_V obj=TREATY_N between=actor : actors subj|between
verb conclude|seal|finalise|finalize|clinch|secure|wrap_up|land obj=TREATY_N|trade_deal subj=actor obj!=contract : actors subj with between
verb RATIFY_V obj=TREATY_N|accession|membership|protocol subj=actor obj!=document|statement : actors subj recipients of|with|by
verb adopt|issue|approve|release obj=declaration|joint_statement|communique|joint_declaration|statement_of_principle subj=pair : actors subj
verb adopt|approve|endorse obj=declaration|communique|roadmap|document subj=council|assembly|summit|parliament|union|un|league|organisation|commission|meeting : actors subj
verb join|accede_to|sign_up_to|enter obj=treaty|convention|pact|accord|agreement subj=country|actor : actors subj recipients with
verb exchange obj=instrument_of_ratification|ratification subj=pair : actors subj
verb shake obj=hand on=deal|agreement subj=* : actors subj with
verb extend|renew|prolong obj=treaty|pact|agreement|lease|accord subj=pair : actors subj
verb extend|renew|prolong obj=treaty|pact|agreement|lease|accord with=actor subj=actor : actors subj with
noun TREATY_N between=actor subj! obj! : actors between
noun ratification of=TREATY_N subj|poss|mod=actor : actors subj|poss|mod
noun signature of=TREATY_N by|between=actor : actors by|between
verb agree on|to=trade_deal|free-trade_deal|free_trade_deal|free_trade_agreement|trade_agreement|trade_pact subj=pair : actors subj
+ "Ukraine signed a security agreement with Britain." Ukraine, Britain
+ "Sudan and South Sudan signed an accord in Addis Ababa." Sudan
+ "Tony Blair and Bertie Ahern put their names to the agreement." Blair, Ahern
- "The player signed a contract for four years."
+ "Britain and Japan agreed a trade deal." Britain, Japan
+ "The parliament of Finland ratified the protocol." parliament
+ "Jordan and Israel renewed their treaty." Jordan, Israel
- "The landlord renewed the lease of the shop."

# ---- AGREE ------------------------------------------------------------------------------------------------------------

class PROMISE_V = promise pledge vow agree commit undertake offer plan intend decide volunteer undertake ready willing
  resolve consent
  guarantee assure agree_in_principle set_out elect ready_to opt eager
class CONSENT_V = agree accept consent assent

[agree.meet] AGREE 036
verb PROMISE_V comp=<CONSULT> subj=actor : actors subj recipients to with
verb CONSENT_V to=<CONSULT> subj=actor : actors subj recipients with
verb CONSENT_V on=<CONSULT> subj=actor : actors subj recipients with
verb accept obj=invitation|mediation subj=actor : actors subj recipients of|from|poss
verb invite obj=actor to|for=<CONSULT> subj=actor : actors subj recipients obj
verb invite obj=actor subj=actor : actors subj recipients obj
verb invite obj=actor comp=<CONSULT>|visit|attend|join subj=actor : actors subj recipients obj
verb propose|suggest|offer obj=<CONSULT>|MEETING_N|TALKS_N|SUMMIT_N subj=actor : actors subj recipients to|with
verb propose|suggest|offer comp=<CONSULT> subj=actor : actors subj recipients to
verb schedule|arrange|plan obj=<CONSULT> subj=actor : actors subj recipients with
adj ready|willing|prepared|open comp=<CONSULT> : actors subj recipients with
adj ready|open|willing for|to=<CONSULT> : actors subj recipients with
noun invitation to=actor subj=actor : actors subj recipients to
noun readiness|willingness comp=<CONSULT> : actors subj|poss recipients with
noun readiness|willingness for=<CONSULT> : actors subj|poss recipients with
verb accept obj=invitation|offer|proposal comp=<CONSULT>|visit|attend|meet|negotiate subj=actor : actors subj recipients of|from|poss
verb accept obj=offer|proposal of=<CONSULT>|MEETING_N|TALKS_N|mediation subj=actor : actors subj recipients of|from|poss
verb extend|issue|send|offer obj=invitation to=actor subj=actor : actors subj recipients to
verb receive|get|accept obj=invitation from=actor subj=actor : actors from recipients subj
verb express|signal|voice|declare|reaffirm|reiterate|indicate obj=readiness|willingness|openness|desire|intention comp=<CONSULT>|meet|talk|negotiate|visit|resume subj=actor : actors subj recipients with
verb express|signal|voice|declare|reaffirm|reiterate|indicate obj=readiness|willingness|openness for|to=<CONSULT>|TALKS_N|dialogue|negotiation subj=actor : actors subj recipients with
verb fix|set|name|confirm obj=date for=<CONSULT>|MEETING_N|TALKS_N|SUMMIT_N|VISIT_N subj=actor : actors subj recipients with
verb offer comp=host|mediate|meet|negotiate|talk|facilitate|broker|travel|visit subj=actor : actors subj recipients between|to
verb offer obj=mediation|good_office|venue|service subj=actor : actors subj recipients to|between
verb agree comp=meet|talk|negotiate|visit|resume|reopen|host|mediate|continue comp~<CONSULT>|TALKS_N|MEETING_N|dialogue|negotiation|contact subj=actor : actors subj recipients with
noun offer|promise|proposal of=<CONSULT>|MEETING_N|TALKS_N|mediation|dialogue : actors subj|poss|by|from|mod recipients to|with
noun offer comp=host|mediate|meet|negotiate|talk : actors subj|poss|by|from|mod recipients to|between
noun invitation from|by=actor to=actor : actors from|by recipients to
finer 039 clause~mediate|mediation|broker|good_office|facilitate
finer 038 obj=mediation
+ "Belgrade and Pristina agreed to hold talks in Brussels." Belgrade, Pristina
+ "Lula invited Biden to visit the Amazon." Lula > Biden
+ "Putin is ready to meet Volodymyr Zelensky." Putin
- "She agreed with the diagnosis."
+ "Abdel Fattah al-Burhan signalled his willingness to negotiate." Burhan
- "The hotel accepted the booking."

[agree.invite] AGREE 036 form=visit status=proposed
verb invite obj=actor to=place subj=actor : actors subj recipients obj host subj
noun invitation to=place : actors subj|poss|from|by recipients to|for host subj|poss|from|by
+ "Xi Jinping invited Alexander Lukashenko to Beijing." Xi > Lukashenko
- "He invited comment on the draft."

[agree.cooperate] AGREE 031
verb PROMISE_V comp=<COOPERATE> subj=actor : actors subj recipients with to
verb CONSENT_V on=cooperation|trade|partnership|<COOPERATE> : actors subj recipients with
verb CONSENT_V comp=cooperate|collaborate|trade|strengthen|deepen|expand|boost|develop subj=pair : actors subj
verb CONSENT_V comp=cooperate|collaborate|trade|strengthen|deepen|expand|boost|develop : actors subj recipients with
verb agree|pledge|vow|plan|decide|resolve|undertake|promise comp=cooperate|collaborate|trade|strengthen|deepen|expand|boost|develop|coordinate|enhance|launch|build|establish|create|work|share|exchange|buy|sell|invest|train|conduct comp~RELATIONS_N|EXERCISE_N|<COOPERATE>|together|jointly|project|pipeline|partnership|commission|group|INTEL_N subj=actor : actors subj recipients with
verb agree|sign_up on|to=joint_project|joint_venture|EXERCISE_N|partnership|cooperation|exchange subj=actor : actors subj recipients with
verb seek|plan|hope|want comp=strengthen|deepen|expand|boost|develop|improve comp~RELATIONS_N subj=actor : actors subj recipients with
verb express|signal|voice|reaffirm|reiterate|declare obj=readiness|willingness|intention|desire|commitment|interest comp|to|in=<COOPERATE>|cooperate|strengthen|deepen|expand|boost|develop|cooperation|cooperating|invest subj=actor : actors subj recipients with
noun agreement|plan|pledge|decision|commitment comp=<COOPERATE>|cooperate|strengthen|deepen|expand|boost : actors subj|poss|by|between|mod recipients with
finer 0312 clause~military|defence|defense|EXERCISE_N|army|navy|arm|weapon
finer 0314 clause~INTEL_N
finer 0313 clause~extradition|judicial|police|crime
finer 0311 clause~trade|economic|investment|GOODS_N|pipeline|energy|market|export|tariff
+ "Japan and India agreed to deepen defence cooperation." Japan, India
- "All agreed that the soup was cold."
+ "Chile and Peru agreed to build a railway together." Chile, Peru
- "He planned to expand the trade of his shop."

[agree.aid] AGREE 033
verb PROMISE_V comp=<AID> subj=actor : actors subj recipients to|for
verb pledge|promise|offer|commit obj=AID_N|MONEY_N|WEAPON_N to|for=actor : actors subj recipients to|for
verb pledge|promise|offer iobj=actor obj=AID_N|MONEY_N|WEAPON_N|help : actors subj recipients iobj
verb pledge|promise|offer obj=AID_N|MONEY_N subj=actor : actors subj recipients to|for
noun pledge|offer|promise of=AID_N|MONEY_N|help|WEAPON_N to=actor : actors subj|poss|by|from recipients to
verb pledge|promise|offer|commit|vow|announce obj=AID_N|MONEY_N|WEAPON_N|HUMANITARIAN_N|asylum|MILITARY_AID_N|TROOPS_N|PEACEKEEPER_N for|to|towards|in=actor|CIVIL_N|place subj=actor subj!=protester : actors subj recipients for|to|towards|in
verb offer|pledge|promise subj!=airline|company|firm|shop|hotel|bank subj=actor comp=send|give|provide|supply|help|assist|fund|train|donate|lend|deliver|contribute|finance|host|rebuild|double|increase subj=actor : actors subj recipients to|iobj
verb agree|promise|pledge|vow|plan|decide comp=send|give|provide|supply|help|assist|fund|donate|lend|deliver|contribute|finance|rebuild comp~AID_N|MONEY_N|WEAPON_N|HUMANITARIAN_N|TROOPS_N|PEACEKEEPER_N subj=actor : actors subj recipients to|iobj
verb express|signal|voice|reaffirm|declare obj=readiness|willingness comp=<AID>|help|assist|send|provide|contribute subj=actor : actors subj recipients to
adj ready|willing|prepared comp=<AID>|help|assist|send|provide|supply|contribute|host|fund : actors subj recipients to|in
noun readiness|willingness|offer|pledge|promise|commitment comp=<AID>|help|assist|send|provide|supply|contribute : actors subj|poss|by|from|mod recipients to
verb earmark|set_aside|budget obj=MONEY_N for=actor subj=actor : actors subj recipients for
finer 0332 clause~WEAPON_N|MILITARY_AID_N|military|TROOPS_N
finer 0334 clause~PEACEKEEPER_N|peacekeeping|protect
finer 0333 clause~HUMANITARIAN_N|humanitarian|refugee|CIVIL_N
finer 0331 clause~MONEY_N|loan|grant|credit|economic|fund|invest
+ "Canada has pledged aid to Haiti." Canada > Haiti
- "He pledged to run a marathon."
+ "Sweden is ready to send generators to Ukraine." Sweden > Ukraine
+ "The Emirates pledged 50 million dollars for Sudan." Emirates > Sudan
- "The clowns offered to help the children of the town laugh."

[agree.support] AGREE 032
verb PROMISE_V comp=<SUPPORT> subj=actor : actors subj recipients to
verb pledge|promise obj=support|solidarity subj=actor : actors subj recipients for|to
verb promise|pledge|vow|agree|undertake comp=support|back|recognise|recognize|ratify|sign|endorse|uphold|respect|defend|approve|join|honour|honor subj=actor : actors subj recipients to|obj
verb promise|pledge|vow|guarantee iobj=actor obj=support|backing|solidarity : actors subj recipients iobj
verb express|signal|reaffirm|declare obj=readiness|willingness|intention comp=sign|ratify|recognise|recognize|support|join subj=actor : actors subj recipients with
adj ready|willing|prepared comp=<SUPPORT>|sign|ratify|recognise|recognize|support|join|endorse : actors subj recipients with
noun promise|pledge|guarantee|assurance of=support|backing|solidarity|protection to|for=actor : actors subj|poss|by|from recipients to|for
noun plan|intention|decision|pledge|promise comp=<SUPPORT>|recognise|recognize|ratify|sign|join : actors subj|poss|by|mod
+ "Ankara promised to ratify the protocol." Ankara
- "They promised rain for Sunday."
- "George Washington hastily built a fort and prepared to defend his forces."
+ "Slovenia is ready to recognise Palestine." Slovenia
+ "Zambia vowed to ratify the treaty." Zambia

[agree.yield] AGREE 035
verb PROMISE_V comp=<RETREAT>|<CONCEDE> subj=actor : actors subj recipients to from
verb CONSENT_V to|on=<RETREAT>|<CONCEDE>|CEASEFIRE_N|ceasefire : actors subj recipients with
verb reach|broker|negotiate|strike obj=CEASEFIRE_N : actors subj recipients with
adj ready|willing|prepared comp=<RETREAT>|<CONCEDE> : actors subj
noun agreement|pledge|promise|decision comp=<RETREAT>|<CONCEDE> : actors subj|poss|by
verb agree|promise|pledge|vow|undertake|offer|consent|plan comp=withdraw|release|free|lift|ease|halt|stop|end|disarm|allow|let|return|pull_out|pull_back|cease|suspend|open|reopen|hand_over|surrender|freeze|dismantle|give_up|pause|remove|cede|restore|reinstate|respect|observe|extend comp~<RETREAT>|<CONCEDE>|TROOPS_N|PRISONER_N|SANCTION_N|RESTRICTION_N|CEASEFIRE_N|HOSTILITY_N|WEAPON_N|TERRITORY_N|aid|PEACEKEEPER_N|enrichment|programme|program subj=actor : actors subj recipients with
verb accept|agree_to|endorse|back obj=CEASEFIRE_N|truce|ceasefire|peace_plan|disengagement subj=actor : actors subj recipients with
verb agree on|to=withdrawal|release|exchange|prisoner_exchange|prisoner_swap|swap|pullback|disengagement|demilitarisation|disarmament|de-escalation|CEASEFIRE_N subj=actor : actors subj recipients with
verb express|signal|declare obj=readiness|willingness comp|for=<RETREAT>|<CONCEDE>|withdraw|release|lift|disarm|CEASEFIRE_N subj=actor : actors subj recipients with
verb announce|unveil obj=plan|intention|decision comp=<RETREAT>|<CONCEDE>|withdraw|release|lift|ease subj=actor : actors subj recipients from
adj ready|willing|prepared comp=withdraw|release|lift|halt|stop|end|disarm|surrender|compromise : actors subj recipients with
adj ready|open for|to=CEASEFIRE_N|compromise|concession : actors subj recipients with
noun agreement|deal|pact on=CEASEFIRE_N|<RETREAT.release>|withdrawal|exchange between=actor : actors between
noun offer|promise|pledge of=CEASEFIRE_N|<RETREAT>|<CONCEDE>|withdrawal|release|concession : actors subj|poss|by|from|mod recipients to
noun timetable|plan|agreement for=withdrawal|<RETREAT.withdraw> subj=actor : actors subj recipients with
finer 0353 clause~PRISONER_N|release|hostage|prisoner|free
finer 0354 clause~SANCTION_N
finer 0355 clause~PEACEKEEPER_N|inspector|aid|inspection|corridor|access
finer 0351 clause~RESTRICTION_N|LAW_N
finer 0356 clause~CEASEFIRE_N|HOSTILITY_N|TROOPS_N|WEAPON_N|withdrawal|disengagement
+ "Israel agreed to release the prisoners." Israel
+ "Israel has agreed on a truce with Hamas." Israel
- "He agreed to leave the party early."
+ "The two armies agreed on the withdrawal of their forces." armies
+ "North Korea has promised to dismantle its missiles." Korea
- "The baker agreed to stop at noon."

[agree.settle] AGREE 037
verb agree comp=resolve|settle|end|de-escalate|defuse subj=actor : actors subj recipients with
verb agree on=TREATY_N|roadmap|plan|framework|term|border|principle|step|measure|text subj=actor : actors subj recipients with
verb reach obj=compromise|understanding|consensus subj=actor : actors subj recipients with
verb vow|pledge|promise|seek comp=end|resolve|settle subj=actor : actors subj recipients with
verb agree comp=seek|find|pursue|restore|normalise|normalize|settle|solve|resolve|overcome|address|implement|form|share|draft|respect|abide|refrain|avoid|set_up|maintain|keep subj=actor : actors subj recipients with
verb agree subj=pair comp=* comp!=<ASSAULT>|<COERCE>|<SANCTION>|<THREATEN>|<REJECT>|<ACCUSE> : actors subj
verb reach|achieve|find obj=compromise|understanding|consensus|settlement|breakthrough|common_ground|accommodation on|over|with=* subj=actor : actors subj recipients with
verb accept|endorse obj=settlement|compromise|roadmap|peace_plan|plan|proposal|outcome|arbitration subj=actor : actors subj recipients of|by|from|with
verb settle|resolve obj=dispute|difference|conflict|quarrel|row|standoff subj=actor : actors subj recipients with
verb settle|resolve|patch_up|bury obj=dispute|difference|conflict|row|hatchet subj=pair : actors subj
noun agreement|accord|compromise|understanding between=actor subj! obj! : actors between
+ "Armenia and Azerbaijan agreed on a roadmap." Armenia, Azerbaijan
- "The jury agreed on the verdict over lunch."
+ "Greece and Macedonia resolved their dispute over the name." Greece, Macedonia
+ "Rwanda accepted the compromise of the mediators." Rwanda

[agree] AGREE 030 weak
verb agree with=actor on=* subj=actor : actors subj recipients with
verb agree comp=* subj=actor comp!=<ASSAULT>|<COERCE>|<SANCTION>|<THREATEN>|<REJECT>|<ACCUSE>|<PROTEST>|<MOBILIZE> : actors subj recipients with
verb promise|pledge comp=* inf! comp!=<ASSAULT>|<COERCE>|<SANCTION>|<THREATEN>|<REJECT>|<ACCUSE>|<PROTEST>|<MOBILIZE> subj=actor : actors subj recipients to
verb offer|promise|pledge|undertake|commit inf=* subj=actor inf!=<ASSAULT>|<COERCE>|<SANCTION>|<THREATEN>|<REJECT>|<ACCUSE>|<PROTEST>|<MOBILIZE>|continue|fight|retaliate : actors subj recipients to
verb commit obj=themselves|itself|himself|herself to=* subj=actor : actors subj
verb commit obj=themselves|itself|himself|herself inf=* subj=actor : actors subj recipients to
verb assure comp~help|assist|support|stand|aid|protect|defend|continue inf! subj=actor : actors subj recipients obj|iobj
verb accept inf=* subj=actor : actors subj recipients from
verb agree comp=* subj=pair comp!=<ASSAULT>|<COERCE>|<SANCTION>|<THREATEN> : actors subj
verb agree to=PLAN_N|VOTE_N|TREATY_N|REFORM_N subj=actor : actors subj recipients with
verb reach obj=agreement|deal subj=actor : actors subj recipients with
verb commit|bind obj=itself|themselves|himself|herself to=* subj=actor : actors subj recipients to
verb promise|pledge|guarantee obj=* subj=actor obj!=war|revenge|retaliation|response|strike|attack : actors subj recipients to|iobj
verb undertake|volunteer|resolve inf=* subj=actor inf!=<ASSAULT>|<COERCE>|<SANCTION>|<THREATEN>|<REJECT>|<ACCUSE>|<PROTEST>|<MOBILIZE>|review|study|fight : actors subj recipients to
verb give|offer obj=assurance|guarantee|word|undertaking to|iobj=actor subj=actor : actors subj recipients to|iobj
verb give|offer|provide obj=assurance|guarantee|undertaking subj=actor : actors subj recipients to
verb accept obj=PLAN_N|VOTE_N|TREATY_N|offer|term|condition|recommendation subj=actor : actors subj recipients of|from|by|poss
verb say|announce|declare|state comp=ready|willing|prepared must! subj=actor : actors subj
verb offer iobj=actor obj=* subj=actor : actors subj recipients iobj
verb reassure obj=actor subj=actor : actors subj recipients obj
noun commitment to=TREATY_N|peace|cooperation|dialogue subj=actor : actors subj recipients with
+ "Poland has agreed with Lithuania on the new route." Poland > Lithuania
+ "Germany committed itself to respect the arms embargo." Germany
+ "Ursula von der Leyen assured Kyiv that Brussels would go on supporting it." Leyen > Kyiv
- "The figures agree with the forecast."
+ "Iceland gave assurances to Norway." Iceland > Norway
+ "Malawi accepted the recommendations of the commission." Malawi
