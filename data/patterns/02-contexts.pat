# 02-contexts.pat -- PLOVER contexts, told by words of the sentence, of the sentences beside it, or of the whole text.

context military = military army troop soldier missile navy warship airstrike defence_ministry defense_ministry brigade battalion
  warplane weapon munition nato armed_forces offensive front_line frontline ceasefire airbase air_force military_exercise battlefield
  conscription general_staff artillery drone_strike fighter_jet submarine military_aid commander-in-chief paratrooper marine garrison
  defence_minister defense_minister defence_secretary defense_secretary pentagon
context intelligence = intelligence spy espionage cia mossad fsb mi6 surveillance mi5 gru nsa secret_service intelligence_agency
  intelligence_service spying double_agent wiretap eavesdrop defector
context executive = president prime_minister cabinet minister chancellor government administration coup appoint reshuffle premier
  presidency inauguration head_of_state white_house downing_street executive_order swear_in
context legislative = parliament lawmaker legislator senate congress bill legislation mp bundestag knesset duma national_assembly
  house_of_representatives house_of_commons lok_sabha sejm riksdag no-confidence legislature filibuster parliamentary amendment
context election = election vote voter ballot poll candidate campaign referendum runoff electoral polling_station run-off turnout
  electoral_commission polling by-election election_observer plebiscite vote_count recount presidential_race
context political_institutions = constitution constitutional impeachment dissolve coalition ruling_party impeach caretaker_government
  power-sharing constitutional_court term_limit state_of_emergency opposition_party coalition_government
context pro_democracy = democracy democratic democratisation democratization pro-democracy democratic_transition civilian_rule free_election
  multiparty
context pro_autocracy = coup junta dictatorship authoritarian autocracy martial_law putsch one-party authoritarianism military_rule
context economic = trade economy economic investment tariff export import finance bank loan inflation budget market currency
  business imf world_bank debt unemployment gdp stock tax wage subsidy bailout recession austerity central_bank investor free_trade
  customs industry euro dollar wto
context legal = court judge lawyer trial law legal prosecutor lawsuit verdict tribunal treaty attorney icc icj sentence convict
  supreme_court indictment jury extradition conviction ruling magistrate war_crime
context reparations = reparation compensation restitution apologise apologize apology compensate
context human_rights = human_rights amnesty_international human_rights_watch human_right rights_group genocide atrocity
  crime_against_humanity
context rights_freedoms = press_freedom free_speech freedom_of_speech freedom_of_expression civil_rights women's_rights labour_right
  freedom_of_assembly civil_liberty free_press religious_freedom trade_union freedom_of_religion voting_right censorship right_to_vote
  media_freedom labour_rights labor_right civil_liberties
context repression = crackdown repression riot_police tear_gas political_prisoner water_cannon rubber_bullet disperse baton
  dissident clampdown mass_arrest
context human_security = water food famine housing hunger electricity blackout shelter starvation malnutrition homeless food_shortage
  drinking_water humanitarian humanitarian_aid eviction power_cut
context gender = gender women woman abortion feminist rape sexual_violence women's_rights domestic_violence femicide sexism
context lgbt = lgbt lgbtq gay same-sex transgender homosexual homosexuality lesbian same-sex_marriage
context religion_ethnicity = religious church mosque muslim christian jewish hindu ethnic minority orthodox catholic pope sunni shiite shia
  kurd kurdish rohingya uighur uyghur tribe tribal sectarian imam bishop priest synagogue temple buddhist sikh yazidi islam caste indigenous
  antisemitism anti-semitism racism racist
context inequality = inequality poverty discrimination apartheid segregation
context diplomatic = diplomatic diplomacy ambassador embassy foreign_minister foreign_ministry summit negotiation envoy consulate
  diplomat peace_talk bilateral communique peace_process foreign_secretary secretary_of_state united_nations state_visit accord
  security_council special_envoy
context territory = border territory territorial annexation occupation sovereignty separatist autonomy enclave secession annex
  disputed independence self-determination borderland demarcation maritime_boundary exclusive_economic_zone settlement
context peacekeeping = peacekeeper peacekeeping observer monitoring_mission blue_helmet peace_mission ceasefire_monitor
context health = health pandemic epidemic virus vaccine covid-19 coronavirus hospital ebola cholera disease outbreak doctor nurse
  medical vaccination malaria infection patient quarantine hiv tuberculosis polio medicine
context asylum = asylum refugee_status asylum_seeker asylum-seeker political_asylum
context migration = migrant migration refugee displaced immigration deportation immigrant visa citizenship border_control deport
  internally_displaced refugee_camp repatriation
context disasters = earthquake flood hurricane typhoon wildfire disaster drought cyclone tsunami landslide volcano eruption avalanche
  tornado plane_crash derail shipwreck oil_spill quake mudslide
context natural_resource = oil gas pipeline opec mining lithium crude nord_stream mine mineral natural_gas oilfield oil_field fishing fishery
  timber logging diamond uranium dam rare_earth petroleum coal
context environment = climate emission pollution environment environmental deforestation global_warming climate_change carbon biodiversity
  greenhouse conservation whaling wildlife paris_agreement renewable
context technology = technology semiconductor chip artificial_intelligence satellite 5g huawei rocket_launch space telecom internet
  nuclear_reactor algorithm
context terrorism = terrorism terrorist isis islamic_state al-qaeda jihadist boko_haram suicide_bomber suicide_bombing suicide_attack
  al-shabaab car_bomb terror_attack taliban hostage counter-terrorism counterterrorism extremist isil daesh
context cbrn = nuclear chemical_weapon uranium iaea enrichment warhead biological_weapon radiological plutonium nerve_agent sarin novichok
  chemical_attack non-proliferation nuclear_test nuclear_weapon icbm anthrax
context cyber = cyber cyberattack hacker ransomware malware cyber-attack hack phishing data_breach
context misinformation = disinformation misinformation propaganda fake_news conspiracy_theory deepfake troll hoax
context crime = crime criminal gang murder robbery mafia homicide kidnap kidnapping shooting gunman theft murderer stab organised_crime
  organized_crime
context corruption = corruption bribery bribe embezzlement graft kickback nepotism money_laundering embezzle fraud
context illegal_drugs = illegal_drug drug_smuggling drug_trade drug_dealer anti-drug drug_war cocaine heroin cartel narcotic fentanyl drug_trafficking drug_trafficker drug_cartel cannabis methamphetamine opium
  drug_lord
context trafficking = trafficking smuggling smuggler trafficker human_trafficking smuggle people-smuggling
