# 01-status.pat -- words that say whether something happened: classes that status.c asks for. See docs/formats/patterns.md
#
# _VERB  verbs and predicate adjectives that govern the event: "plans to meet", "the visit was cancelled", "ready to talk"
# _NOUN  nouns that govern it: "an offer of talks", "plans for a visit"
# _MOD   words that modify it: "planned talks", "upcoming visit"

class SCHEDULED_VERB = announce plan schedule intend expect agree set_to set_for set_down_for slate due arrange prepare decide promise pledge vow commit aim
  anticipate design book await determine undertake swear confirm_plan look_forward poise resolve bind gear_up time mean slate
  announce_plan forthcoming pencil_in pencil
class SCHEDULED_NOUN = plan preparation schedule date intention agreement decision commitment promise pledge arrangement
  announcement readiness_date timetable vow
class SCHEDULED_MOD = upcoming planned scheduled forthcoming future next expected coming impending announced imminent anticipated
  pending later tomorrow

class PROPOSED_VERB = appoint assign work_toward work_towards persuade convince propose suggest offer invite request ask urge call_on call_for call_upon demand want hope seek wish like
  ready willing prepared recommend advocate encourage appeal need press push insist interested open_to eager order instruct tell
  beg plead implore require prefer keen wait favour favor lobby desire consider contemplate weigh mull explore ponder
class PROPOSED_NOUN = support strategy responsibility obligation duty will proposal offer invitation call request idea suggestion appeal readiness willingness initiative need
  desire wish demand hope interest bid aim goal importance necessity push effort drive plea mission attempt quest campaign
class PROPOSED_MOD = proposed suggested desired requested

class CANCELLED_VERB = cancel call_off postpone scrap suspend abort put_off delay shelve abandon defer drop withdraw rescind retract halt
class CANCELLED_NOUN = cancellation postponement suspension
class CANCELLED_MOD = cancelled canceled postponed aborted scrapped abandoned

class DENIED_VERB = deny refuse reject decline rule_out fail avoid refute dismiss stop_short oppose boycott exclude forgo
  refrain skip snub abstain block prevent avert bar unable unwilling fend_off
class DENIED_NOUN = denial refusal rejection absence lack boycott failure inability
class DENIED_MOD = failed_to

class HYPOTHETICAL_VERB = threaten warn fear doubt accuse suspect allege speculate think imagine
  predict risk likely unlikely possible impossible able try attempt wonder suppose worry pretend charge
  blame attempted capable afraid concerned
class HYPOTHETICAL_NOUN = possibility prospect chance option likelihood threat risk fear rumour rumor speculation doubt scenario
  potential allegation accusation rumor speculation suggestion claim theory notion myth  question condition danger warning attempt right ability opportunity event suspicion possibility
class HYPOTHETICAL_MOD = possible potential alleged hypothetical would-be likely supposed perhaps maybe possibly imaginary
  allegedly reportedly_planned probable eventual presumably

class HYPOTHETICAL_AUX = could may might can
class SCHEDULED_AUX = will shall wo 'll
class CONDITION_MARK = until if unless whether lest provided once_if

class ONGOING_VERB = continue proceed keep go_on underway under_way remain ongoing
class ONGOING_MOD = ongoing continuing current still underway currently continued
class HISTORICAL_MOD = world_war cold_war years_ago decades_ago centuries_ago generations_ago generation_earlier decades_earlier years_earlier
  nineteenth_century twentieth_century 19th_century 20th_century historic_first former long-ago centuries-old decades-old
class HAPPENED_MOD = recent last latest previous yesterday
class HAPPENED_VERB = manage happen
