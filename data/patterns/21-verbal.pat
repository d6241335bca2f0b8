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
+ "Donald Trump praised Jair Bolsonaro." Trump > Bolsonaro
+ "Kyiv thanked Warsaw for its help." Kyiv > Warsaw
- "Critics praised the film."

[support.value] SUPPORT 051 weak
class GOOD = useful productive constructive frank historic success successful positive fruitful important breakthrough milestone
  excellent encouraging welcome courageous brilliant friend partner ally hero
verb call|describe|hail|praise obj=* comp|as~GOOD subj=actor obj!=ambulance : actors subj recipients poss|of|obj
+ "Sergei Lavrov called the talks constructive." Lavrov
- "They called the dog Rex."

[support.defend] SUPPORT 052
verb defend|justify obj=actor subj=actor against! from! : actors subj recipients obj
verb defend|justify obj=PLAN_N|decision|record|action|policy poss=actor subj=actor : actors subj recipients poss
verb defend obj=* subj=actor poss=actor : actors subj recipients poss
verb come to=defence|defense subj=actor : actors subj
+ "Viktor Orban defended Vladimir Putin." Orban > Putin
- "The goalkeeper defended the lead."

[support.back] SUPPORT 050
verb BACK_V obj=actor subj=actor : actors subj recipients obj
verb BACK_V obj=PLAN_N|VOTE_N|TREATY_N|bid|cause|effort|government|sovereignty|integrity|independence|membership|accession|candidacy subj=actor : actors subj recipients poss|of|by|for
verb express|voice|reaffirm|reiterate|pledge|offer|declare|underline|reassert obj=support|solidarity|backing|commitment for|to|with=actor : actors subj recipients for|to|with
verb express|voice|reaffirm|reiterate|pledge|offer obj=support|solidarity|backing : actors subj recipients for|to|with
verb side|stand with=actor subj=actor : actors subj recipients with
verb vote in=favour|favor subj=actor : actors subj
verb give|lend|throw obj=support|backing|weight to|behind=actor : actors subj recipients to|behind
noun support|backing|solidarity for=actor subj=actor : actors subj recipients for
+ "Lithuania has backed the bid of Moldova." Lithuania > Moldova
+ "The ministers expressed solidarity with Ukraine." ministers > Ukraine
- "The wall supported the roof."

[support.rally] SUPPORT 053
verb rally|drum_up|mobilise|mobilize|garner|gather obj=support|backing for=actor : actors subj recipients for
verb lobby|campaign for=actor subj=actor : actors subj recipients for
+ "Emmanuel Macron has rallied support for Ukraine." Macron > Ukraine
- "The team rallied in the second half."

[support.recognise] SUPPORT 054
verb recognise|recognize obj=country|actor subj=actor : actors subj recipients obj
verb recognise|recognize obj=independence|sovereignty|statehood|government poss|of=actor : actors subj recipients poss|of
verb establish|restore|resume|normalise|normalize|upgrade|open|forge|renew|re-establish|reestablish obj=RELATIONS_N|embassy with|in=actor|place : actors subj recipients with|in
verb establish|restore|resume|normalise|normalize|renew|re-establish|reopen obj=RELATIONS_N|embassy subj=pair : actors subj
verb open|reopen obj=embassy|consulate in=place subj=actor : actors subj recipients in
noun recognition of=actor by=actor : actors by recipients of
noun normalisation|normalization|restoration|establishment of=RELATIONS_N between=actor : actors between
+ "Norway has recognised Kosovo as a state." Norway > Kosovo
+ "Iran and Saudi Arabia restored diplomatic relations." Iran, Saudi
- "He recognised the voice at once."

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
+ "Ukraine signed a security agreement with Britain." Ukraine, Britain
+ "Sudan and South Sudan signed an accord in Addis Ababa." Sudan
+ "Tony Blair and Bertie Ahern put their names to the agreement." Blair, Ahern
- "The player signed a contract for four years."

# ---- AGREE ------------------------------------------------------------------------------------------------------------

class PROMISE_V = promise pledge vow agree commit undertake offer plan intend decide prepare volunteer undertake ready willing
  prepared resolve consent
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
+ "Belgrade and Pristina agreed to hold talks in Brussels." Belgrade, Pristina
+ "Lula invited Biden to visit the Amazon." Lula > Biden
+ "Putin is ready to meet Volodymyr Zelensky." Putin
- "She agreed with the diagnosis."

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
+ "Japan and India agreed to deepen defence cooperation." Japan, India
- "All agreed that the soup was cold."

[agree.aid] AGREE 033
verb PROMISE_V comp=<AID> subj=actor : actors subj recipients to|for
verb pledge|promise|offer|commit obj=AID_N|MONEY_N|WEAPON_N to|for=actor : actors subj recipients to|for
verb pledge|promise|offer iobj=actor obj=AID_N|MONEY_N|WEAPON_N|help : actors subj recipients iobj
verb pledge|promise|offer obj=AID_N|MONEY_N subj=actor : actors subj recipients to|for
noun pledge|offer|promise of=AID_N|MONEY_N|help|WEAPON_N to=actor : actors subj|poss|by|from recipients to
+ "Canada has pledged aid to Haiti." Canada > Haiti
- "He pledged to run a marathon."

[agree.support] AGREE 032
verb PROMISE_V comp=<SUPPORT> subj=actor : actors subj recipients to
verb pledge|promise obj=support|solidarity subj=actor : actors subj recipients for|to
+ "Ankara promised to ratify the protocol." Ankara
- "They promised rain for Sunday."

[agree.yield] AGREE 035
verb PROMISE_V comp=<RETREAT>|<CONCEDE> subj=actor : actors subj recipients to from
verb CONSENT_V to|on=<RETREAT>|<CONCEDE>|CEASEFIRE_N|ceasefire : actors subj recipients with
verb reach|broker|negotiate|strike obj=CEASEFIRE_N : actors subj recipients with
adj ready|willing|prepared comp=<RETREAT>|<CONCEDE> : actors subj
noun agreement|pledge|promise|decision comp=<RETREAT>|<CONCEDE> : actors subj|poss|by
+ "Israel agreed to release the prisoners." Israel
+ "Israel has agreed on a truce with Hamas." Israel
- "He agreed to leave the party early."

[agree.settle] AGREE 037
verb agree comp=resolve|settle|end|de-escalate|defuse subj=actor : actors subj recipients with
verb agree on=TREATY_N|roadmap|plan|framework|term|border|principle|step|measure|text subj=actor : actors subj recipients with
verb reach obj=compromise|understanding|consensus subj=actor : actors subj recipients with
verb vow|pledge|promise|seek comp=end|resolve|settle subj=actor : actors subj recipients with
+ "Armenia and Azerbaijan agreed on a roadmap." Armenia, Azerbaijan
- "The jury agreed on the verdict over lunch."

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
+ "Poland has agreed with Lithuania on the new route." Poland > Lithuania
+ "Germany committed itself to respect the arms embargo." Germany
+ "Ursula von der Leyen assured Kyiv that Brussels would go on supporting it." Leyen > Kyiv
- "The figures agree with the forecast."
