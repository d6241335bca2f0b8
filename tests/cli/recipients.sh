# Whom an event befalls where its pattern names nobody, and bodies in the plural that act. Near misses: the actor's own forces and country.
cat > a.txt <<'D'
The Supreme Court of Ghana rejected an appeal filed by lawyers of the miner Goldfields.

Ecuador announced a suspension of aid to Bolivia.

Gunmen attacked an army camp near Kumasi.

Armed men killed a worker of a telephone company in Uganda.

The shelling by Serbian forces killed three Croatian soldiers.

Several European countries have called for sanctions on Belarus.

Members of the Irish Republican Army attacked a barracks.

The Danish government refused a request from the Danish parliament to cut the budget.

Sweden offered to send doctors to Liberia.

Chile refuses to withdraw its troops.

The Kenyan police imposed a curfew in Nairobi.

Emmanuel Macron warned that he would tolerate no attack on French interests.

Missiles fired by the Iranian army have struck a depot in Iraq.

A visit by Xi Jinping to Serbia was cancelled on Friday.

Emmanuel Macron called Narendra Modi on Friday to explain the plan.

It was the deadliest attack of Mali's long war, and Ghana's deadliest attack in years.

Police in Yemen foiled an Al-Qaeda plot to blow up a pipeline.

An Israeli airstrike killed Syrian officers near Homs.

Norway deployed its army along the coast to keep tourists from landing.

The Syrian regime said it would lend wheat to Lebanon.
D
dragoman explain a.txt | awk '/^[0-9]+  / {print} /^    event/ {print "  " $2} /^      (actor|recipient) / {sub(/:.*/, ""); print "   " $0}'
