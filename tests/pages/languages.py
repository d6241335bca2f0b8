#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
#
# languages -- are passages in other languages left out, and English ones kept? Sentences of our own, in languages of many kinds.
#
#   tests/pages/languages.py PAGE_DUMP [--floor SHARE]      with --floor: status 1 when recall lies below it, or one English passage is lost

import json
import os
import subprocess
import sys
import tempfile

OTHER = """
de|Die Außenminister beider Länder trafen sich am Dienstag in Wien, um über die Grenze zu sprechen.
de|Mehr zum Thema lesen Sie hier.
fr|Les ministres des deux pays se sont rencontrés mardi à Vienne pour parler de la frontière.
fr|Le président a refusé de répondre.
es|Los ministros de ambos países se reunieron el martes en Viena para hablar de la frontera.
es|Lea también las últimas noticias.
pt|Os ministros dos dois países reuniram-se na terça-feira em Viena para falar da fronteira.
pt|O presidente não quis comentar.
it|I ministri dei due paesi si sono incontrati martedì a Vienna per parlare del confine.
it|Il presidente non ha risposto alle domande.
nl|De ministers van beide landen kwamen dinsdag in Wenen bijeen om over de grens te praten.
nl|De president wilde niet reageren.
sv|Ministrarna från de båda länderna träffades i Wien på tisdagen för att tala om gränsen.
da|Ministrene fra de to lande mødtes i Wien tirsdag for at tale om grænsen.
da|Han ville ikke svare på spørgsmål.
no|Utenriksministrene fra de to landene møttes i Wien tirsdag for å snakke om grensen.
fi|Molempien maiden ulkoministerit tapasivat tiistaina Wienissä ja keskustelivat rajasta.
pl|Ministrowie obu krajów spotkali się we wtorek w Wiedniu, aby rozmawiać o granicy.
pl|Prezydent nie odpowiedział na pytania.
cs|Ministři obou zemí se v úterý sešli ve Vídni, aby mluvili o hranici.
hu|A két ország miniszterei kedden Bécsben találkoztak, hogy a határról beszéljenek.
ro|Miniștrii celor două țări s-au întâlnit marți la Viena pentru a vorbi despre frontieră.
hr|Ministri dviju zemalja sastali su se u utorak u Beču kako bi razgovarali o granici.
sq|Ministrat e dy vendeve u takuan të martën në Vjenë për të folur për kufirin.
tr|İki ülkenin bakanları sınırı görüşmek için salı günü Viyana'da bir araya geldi.
tr|Tüm hakları saklıdır.
az|İki ölkənin nazirləri sərhədi müzakirə etmək üçün çərşənbə axşamı Vyanada görüşüblər.
lv|Abu valstu ministri otrdien tikās Vīnē, lai runātu par robežu.
lt|Abiejų šalių ministrai antradienį susitiko Vienoje ir kalbėjo apie sieną.
et|Mõlema riigi ministrid kohtusid teisipäeval Viinis ja rääkisid piirist.
id|Para menteri kedua negara bertemu di Wina pada hari Selasa untuk membahas perbatasan.
ms|Menteri kedua-dua negara bertemu di Vienna pada hari Selasa untuk membincangkan sempadan.
tl|Nagpulong ang mga ministro ng dalawang bansa sa Vienna noong Martes upang pag-usapan ang hangganan.
vi|Các bộ trưởng của hai nước đã gặp nhau ở Viên hôm thứ Ba để nói về biên giới.
sw|Mawaziri wa nchi hizo mbili walikutana Vienna siku ya Jumanne kuzungumza kuhusu mpaka.
so|Wasiirrada labada dal ayaa ku kulmay Vienna maalintii Talaadada si ay uga hadlaan xuduudda.
ca|Els ministres dels dos països es van reunir dimarts a Viena per parlar de la frontera.
af|Die ministers van albei lande het Dinsdag in Wene ontmoet om oor die grens te praat.
eu|Bi herrialdeetako ministroak asteartean bildu ziren Vienan eta mugari buruz hitz egin zuten.
ru|Министры двух стран встретились во вторник в Вене.
ar|التقى وزيرا البلدين يوم الثلاثاء في فيينا.
zh|两国外长星期二在维也纳会晤。
el|Οι υπουργοί των δύο χωρών συναντήθηκαν την Τρίτη στη Βιέννη.
hi|दोनों देशों के मंत्री मंगलवार को वियना में मिले।
ko|양국 장관은 화요일 빈에서 만났다.
ka|ორი ქვეყნის მინისტრები სამშაბათს ვენაში შეხვდნენ.
ru-latn|Ministry dvukh stran vstretilis vo vtornik v Vene, chtoby obsudit vopros o granitse, i oni soglasilis.
ar-latn|Iltaqa al wazir fi Vienna yawm al thulatha wa qala inna al hudud hiya al asas.
hi-latn|Dono deshon ke mantri mangalwar ko Vienna mein mile aur seema ke baare mein baat ki.
fr|LES MINISTRES DES DEUX PAYS SE SONT RENCONTRÉS À VIENNE
"""
ENGLISH = """
The ministers of both countries met in Vienna on Tuesday to talk about the border.
Luiz Inácio Lula da Silva, Gustavo Petro, Gabriel Boric, Alberto Fernández, Luis Lacalle Pou
Ursula von der Leyen, Josep Borrell, Charles Michel, Mette Frederiksen
Mohammed bin Salman bin Abdulaziz Al Saud
Kim Jong Un, Xi Jinping, Recep Tayyip Erdoğan, Édouard Philippe
Geneva, 7 February 2022
“Nous sommes prêts,” the minister said, and repeated it in English: we are ready.
Café owners in São Paulo protest
Sri Lanka's Gotabaya Rajapaksa flees
Talks in Vienna
Macron meets Putin
De la Torre resigns
He said no.
Volkswagen AG, Deutsche Bank, Société Générale and Crédit Agricole signed.
The newspaper Die Zeit reported that the chancellor had called Kyiv.
El Salvador and Costa Rica sign accord
Coup in Ouagadougou: junta seizes power
PUTIN, MACRON HOLD TALKS IN MOSCOW
Kyrgyzstan's Sadyr Japarov visits Dushanbe
Ministers from Côte d'Ivoire, Guinea-Bissau and São Tomé and Príncipe
Brazil, China discuss trade
Al Jazeera, Al Arabiya, El País, Le Monde, La Repubblica
Tokyo summons Pyongyang envoy
Rhein-Neckar-Zeitung, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung
Sergey Lavrov to visit Addis Ababa, Dar es Salaam
"""


def main():
    floor = float(sys.argv[3]) if len(sys.argv) > 3 else None
    other = [line.split("|", 1) for line in OTHER.strip().split("\n")]
    english = ENGLISH.strip().split("\n")
    folder = tempfile.mkdtemp()
    paths = []
    frame = "The minister spoke to reporters in the capital on Friday.\n\n%s\n\nThe talks will go on next week, he said, and both sides are ready.\n"
    for i, text in enumerate([t for _, t in other] + english):
        paths.append(os.path.join(folder, "%d.txt" % i))
        with open(paths[-1], "w", encoding="utf-8") as out:
            out.write(frame % text)
    lines = subprocess.run([sys.argv[1], "--skips"] + paths, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    skipped = [any(reason == "not-english" for reason, _ in json.loads(line)["skips"]) for line in lines]
    found, lost = sum(skipped[:len(other)]), sum(skipped[len(other):])
    for (language, text), skip in zip(other, skipped):
        if not skip:
            print("not known as %s: %s" % (language, text))
    for text, skip in zip(english, skipped[len(other):]):
        if skip:
            print("English, but left out: %s" % text)
    print("languages: %d of %d passages in %d languages left out; %d of %d English ones lost" % (found, len(other), len({l for l, _ in other}), lost, len(english)))
    return int(floor is not None and (found < floor * len(other) or lost > 0))


if __name__ == "__main__":
    sys.exit(main())
