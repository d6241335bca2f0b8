# 02-contexts.pat -- PLOVER contexts, told by words of the sentence or of the sentences beside it.

context military = military army troop soldier missile navy warship airstrike defence_ministry defense_ministry brigade battalion
  warplane weapon munition nato armed_forces offensive front_line frontline ceasefire
context intelligence = intelligence spy espionage cia mossad fsb mi6 surveillance
context executive = president prime_minister cabinet minister chancellor government administration coup appoint reshuffle
context legislative = parliament lawmaker legislator senate congress bill legislation mp bundestag knesset duma
context election = election vote voter ballot poll candidate campaign referendum runoff electoral polling_station
context political_institutions = constitution constitutional impeachment dissolve coalition ruling_party
context pro_democracy = democracy democratic democratisation democratization
context pro_autocracy = coup junta dictatorship authoritarian autocracy martial_law
context economic = trade economy economic investment tariff export import finance bank loan inflation budget market currency
  business imf world_bank
context legal = court judge lawyer trial law legal prosecutor lawsuit verdict tribunal treaty attorney icc icj
context reparations = reparation compensation restitution
context human_rights = human_rights amnesty_international human_rights_watch
context rights_freedoms = press_freedom free_speech freedom civil_rights women's_rights labour_right assembly
context repression = crackdown repression riot_police tear_gas political_prisoner
context human_security = water food famine housing hunger electricity blackout shelter
context gender = gender women woman abortion feminist
context lgbt = lgbt lgbtq gay same-sex transgender
context religion_ethnicity = religious church mosque muslim christian jewish hindu ethnic minority orthodox catholic pope
context inequality = inequality poverty discrimination
context diplomatic = diplomatic diplomacy ambassador embassy foreign_minister foreign_ministry summit negotiation envoy consulate
context territory = border territory territorial annexation occupation sovereignty separatist autonomy enclave secession island
context peacekeeping = peacekeeper peacekeeping observer monitoring_mission blue_helmet
context health = health pandemic epidemic virus vaccine covid-19 coronavirus hospital ebola
context asylum = asylum refugee_status
context migration = migrant migration refugee displaced immigration deportation
context disasters = earthquake flood hurricane typhoon wildfire disaster drought cyclone tsunami landslide
context natural_resource = oil gas pipeline opec mining lithium crude nord_stream
context environment = climate emission pollution environment environmental deforestation
context technology = technology semiconductor chip artificial_intelligence satellite 5g
context terrorism = terrorism terrorist isis islamic_state al-qaeda jihadist boko_haram
context cbrn = nuclear chemical_weapon uranium iaea enrichment warhead biological_weapon radiological
context cyber = cyber cyberattack hacker ransomware malware
context misinformation = disinformation misinformation propaganda fake_news
context crime = crime criminal gang murder robbery mafia
context corruption = corruption bribery bribe embezzlement graft
context illegal_drugs = drug cocaine heroin cartel narcotic fentanyl
context trafficking = trafficking smuggling smuggler trafficker
