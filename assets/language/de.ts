<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>
&lt;h2&gt;Leg Explorer {version}&lt;/h2&gt;
&lt;p&gt;A living leg: drag a joint and see which muscle does what share of the work.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Everything shown is computed, not measured. This is not a medical device&lt;/b&gt;;
it does not diagnose, and it knows nothing about your own leg.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Shapes&lt;/b&gt;, adapted (registered, scaled, smoothed, rebuilt from cross-sections):
Andreassen T.E., Hume D.R., Hamilton L.D., Walker K.E., Higinbotham S.E., Shelburne K.B. (2023),
Three-dimensional lower extremity musculoskeletal geometry of the Visible Human Female and Male,
&lt;i&gt;Scientific Data&lt;/i&gt;, &lt;a href=&quot;https://doi.org/10.1038/s41597-022-01905-2&quot;&gt;doi
10.1038/s41597-022-01905-2&lt;/a&gt;, licensed
&lt;a href=&quot;https://creativecommons.org/licenses/by/4.0/&quot;&gt;CC BY 4.0&lt;/a&gt;; see also arXiv 2209.06948.
Shape of femur and hip bone after BMFToolkit (Sreenivasa and Gonzalez Alvarado 2017, zlib licence,
altered).&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Mechanics&lt;/b&gt;, figures of the model RajagopalLaiUhlrich2023:
Rajagopal and others 2016, &lt;i&gt;IEEE Trans Biomed Eng&lt;/i&gt; 63:2068;
Lai and others 2017, &lt;i&gt;Ann Biomed Eng&lt;/i&gt; 45:2762;
Uhlrich and others 2022, &lt;i&gt;Sci Rep&lt;/i&gt; 12:9842.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Built with&lt;/b&gt; Qt and PySide6 (LGPL), VTK (BSD) and NumPy (BSD).
Leg Explorer itself is under the Apache License 2.0.&lt;/p&gt;
</source>
        <translation>
&lt;h2&gt;Leg Explorer {version}&lt;/h2&gt;
&lt;p&gt;Ein lebendiges Bein: Bewegen Sie ein Gelenk und sehen Sie, welcher Muskel welchen Anteil der Arbeit leistet.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Alles Gezeigte ist berechnet, nicht gemessen. Dies ist kein Medizinprodukt&lt;/b&gt;;
es stellt keine Diagnosen und weiß nichts über Ihr eigenes Bein.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Formen&lt;/b&gt;, angepasst (ausgerichtet, skaliert, geglättet, aus Querschnitten neu aufgebaut):
Andreassen T.E., Hume D.R., Hamilton L.D., Walker K.E., Higinbotham S.E., Shelburne K.B. (2023),
Three-dimensional lower extremity musculoskeletal geometry of the Visible Human Female and Male,
&lt;i&gt;Scientific Data&lt;/i&gt;, &lt;a href=&quot;https://doi.org/10.1038/s41597-022-01905-2&quot;&gt;doi
10.1038/s41597-022-01905-2&lt;/a&gt;, Lizenz
&lt;a href=&quot;https://creativecommons.org/licenses/by/4.0/&quot;&gt;CC BY 4.0&lt;/a&gt;; siehe auch arXiv 2209.06948.
Form von Oberschenkelknochen und Hüftbein nach BMFToolkit (Sreenivasa und Gonzalez Alvarado 2017, zlib-Lizenz,
verändert).&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Mechanik&lt;/b&gt;, Zahlen des Modells RajagopalLaiUhlrich2023:
Rajagopal und andere 2016, &lt;i&gt;IEEE Trans Biomed Eng&lt;/i&gt; 63:2068;
Lai und andere 2017, &lt;i&gt;Ann Biomed Eng&lt;/i&gt; 45:2762;
Uhlrich und andere 2022, &lt;i&gt;Sci Rep&lt;/i&gt; 12:9842.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Gebaut mit&lt;/b&gt; Qt und PySide6 (LGPL), VTK (BSD) und NumPy (BSD).
Leg Explorer selbst steht unter der Apache-Lizenz 2.0.&lt;/p&gt;
</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> at 0, 15, 30°</source>
        <translation> bei 0, 15, 30°</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> weakly</source>
        <translation> schwach</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>A moment below this would be written as 0.0. After a number; some languages part it by a space.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>%p%</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>&amp;About Leg Explorer</source>
        <translation>Ü&amp;ber Leg Explorer</translation>
    </message>
    <message>
        <source>&amp;All scenes…</source>
        <translation>&amp;Alle Szenen…</translation>
    </message>
    <message>
        <source>&amp;Ankle</source>
        <translation>&amp;Sprunggelenk</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>A&amp;uswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>A copied picture is at least as high as a slide, and no side longer than that of a large one.</extracomment>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Describe the scene</source>
        <extracomment>So long after the leg has come to rest it is spoken of: one voice at a time.</extracomment>
        <translation>Szene &amp;beschreiben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>&amp;Fade</source>
        <translation>&amp;Blass</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find a structure</source>
        <translation>Struktur &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>&amp;Merkblatt…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide or show</source>
        <translation>Aus- oder &amp;einblenden</translation>
    </message>
    <message>
        <source>&amp;Hip</source>
        <translation>&amp;Hüfte</translation>
    </message>
    <message>
        <source>&amp;Isolate</source>
        <translation>&amp;Allein</translation>
    </message>
    <message>
        <source>&amp;Keep this scene…</source>
        <translation>Diese Szene &amp;behalten…</translation>
    </message>
    <message>
        <source>&amp;Knee</source>
        <translation>&amp;Knie</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Latin</source>
        <translation>&amp;Lateinisch</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Left leg</source>
        <translation>&amp;Linkes Bein</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Mechanics at joint</source>
        <translation>&amp;Mechanik am Gelenk</translation>
    </message>
    <message>
        <source>&amp;Mouse and keys</source>
        <translation>&amp;Maus und Tasten</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Orthographic</source>
        <translation>Ohne &amp;Perspektive</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Abs&amp;pielen oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quiz</source>
        <translation>&amp;Quiz</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>&amp;Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation>S&amp;zenen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Your own</source>
        <translation>&amp;Eigene</translation>
    </message>
    <message>
        <source>(hamstrings)</source>
        <translation>(hinten)</translation>
    </message>
    <message>
        <source>, both weakly</source>
        <translation>, beides schwach</translation>
    </message>
    <message>
        <source>, foot free</source>
        <translation>, Fuß frei</translation>
    </message>
    <message>
        <source>, foot held</source>
        <translation>, Fuß gehalten</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>1 second back</source>
        <translation>1 Sekunde zurück</translation>
    </message>
    <message>
        <source>1 second there</source>
        <translation>1 Sekunde hin</translation>
    </message>
    <message>
        <source>1 set</source>
        <extracomment>One of it, and several.</extracomment>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>1 thing is changed.</source>
        <translation>Eine Sache ist verändert.</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>35 to 56 mm, and 5 to 10% more at 10° pointed than at 20° pulled up</source>
        <translation>35 bis 56&#xa0;mm, und bei 10° gestreckt 5 bis 10&#xa0;% mehr als bei 20° hochgezogen</translation>
    </message>
    <message>
        <source>3D model (*{ending})</source>
        <translation>3D-Modell (*{ending})</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Licences of the parts&lt;/b&gt;: {parts}.&lt;/p&gt;</source>
        <extracomment>Each part of the program that others made: name, licence, its page.</extracomment>
        <translation>&lt;p&gt;&lt;b&gt;Lizenzen der Bestandteile&lt;/b&gt;: {parts}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Their full texts are in the folder {folder}.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die vollständigen Texte liegen im Ordner {folder}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A bone of the arch of the foot.</source>
        <translation>Ein Knochen des Fußgewölbes.</translation>
    </message>
    <message>
        <source>A bone of the inner arch of the foot.</source>
        <translation>Ein Knochen des inneren Fußgewölbes.</translation>
    </message>
    <message>
        <source>A bone of the inner arch; tibialis anterior ends here.</source>
        <translation>Ein Knochen des inneren Fußgewölbes; hier endet der Tibialis anterior.</translation>
    </message>
    <message>
        <source>A bone of the outer side of the foot.</source>
        <translation>Ein Knochen der Außenseite des Fußes.</translation>
    </message>
    <message>
        <source>A boot, plate or partner holds the foot and takes the ankle&apos;s moment.</source>
        <translation>Ein Schuh, eine Platte oder ein Partner hält den Fuß und nimmt das Moment des Sprunggelenks auf.</translation>
    </message>
    <message>
        <source>A bruise, a gap, or no strength to push off or stand on your toes: a muscle or tendon may be torn. See a doctor soon.</source>
        <translation>Ein Bluterguss, eine Delle oder keine Kraft, sich abzudrücken oder auf den Zehen zu stehen: Ein Muskel oder eine Sehne kann gerissen sein. Gehen Sie bald zum Arzt.</translation>
    </message>
    <message>
        <source>A calf that works along is no illness. But ask for help if pain or a bad feeling lasts, if it is no better after one or two weeks, or if you cannot feel your hamstrings whatever you try.

A trainer looks at your form, your load and your plan. A physical therapist tests strength, length and nerves, and finds the cause of pain that comes with movement. A doctor is the one to see for the signs on the next page.</source>
        <translation>Eine Wade, die mitarbeitet, ist keine Krankheit. Aber bitten Sie um Hilfe, wenn Schmerz oder ein schlechtes Gefühl anhält, wenn es nach ein oder zwei Wochen nicht besser ist oder wenn Sie die Rückseite des Oberschenkels nicht spüren, was Sie auch versuchen.

Eine Trainerin oder ein Trainer sieht auf Ausführung, Last und Plan. In der Physiotherapie werden Kraft, Länge und Nerven geprüft und die Ursache von Schmerz gesucht, der mit Bewegung kommt. Mit den Zeichen auf der nächsten Seite gehen Sie zum Arzt.</translation>
    </message>
    <message>
        <source>A computer worked this out for an average leg. It was not measured on you.</source>
        <translation>Ein Computer hat das für ein durchschnittliches Bein berechnet. Es wurde nicht an Ihnen gemessen.</translation>
    </message>
    <message>
        <source>A cramp comes most often in a two-joint muscle that works hard while it is short. In a bridge the hip is straight and the knee is bent, so the hamstrings are short from both ends. Their fibres are at {now.ham_fiber} of their best length. Now put the feet nearer to the body.</source>
        <translation>Ein Krampf kommt am häufigsten in einem zweigelenkigen Muskel, der stark arbeitet, während er kurz ist. In einer Brücke ist die Hüfte gestreckt und das Knie gebeugt, die hinteren Oberschenkelmuskeln sind also von beiden Enden her kurz. Ihre Fasern sind bei {now.ham_fiber} ihrer besten Länge. Stellen Sie die Füße nun näher an den Körper.</translation>
    </message>
    <message>
        <source>A free foot turns the result around. The shin must balance every pull of the calf. That costs effort, and it costs more while the foot is up: the shin went from {now.shin_active} to {then.shin_active}. So the calf is used less.</source>
        <translation>Ein freier Fuß kehrt das Ergebnis um. Das Schienbein muss jeden Zug der Wade ausgleichen. Das kostet Anstrengung, und mit hochgezogenem Fuß kostet es mehr: Das Schienbein ging von {now.shin_active} auf {then.shin_active}. Darum wird die Wade weniger genutzt.</translation>
    </message>
    <message>
        <source>A habit that favours the calf, or a lack of attention, makes the calf take over.</source>
        <translation>Eine Gewohnheit, die die Wade bevorzugt, oder fehlende Aufmerksamkeit lässt die Wade übernehmen.</translation>
    </message>
    <message>
        <source>A hand behind the shin holds the stretch with {force}.</source>
        <translation>Eine Hand hinter dem Schienbein hält die Dehnung mit {force}.</translation>
    </message>
    <message>
        <source>A hard, tight calf, with strong pain that grows</source>
        <translation>Eine harte, gespannte Wade, mit starkem Schmerz, der wächst</translation>
    </message>
    <message>
        <source>A held foot gets from outside whatever moment its ankle needs; a free foot gets nothing.</source>
        <translation>Ein gehaltener Fuß bekommt von außen jedes Moment, das sein Sprunggelenk braucht; ein freier Fuß bekommt nichts.</translation>
    </message>
    <message>
        <source>A held foot lets a stretched calf do more. A free foot does not.</source>
        <translation>Ein gehaltener Fuß lässt eine gedehnte Wade mehr leisten. Ein freier Fuß nicht.</translation>
    </message>
    <message>
        <source>A lesson in short steps on this leg</source>
        <translation>Eine Lektion in kurzen Schritten an diesem Bein</translation>
    </message>
    <message>
        <source>A muscle can pull hardest near one length, neither long nor short. Each joint that it passes sets this length. Bend the hip and watch two numbers: the long hamstrings, and the short head that does not pass the hip.</source>
        <translation>Ein Muskel kann nahe einer bestimmten Länge am stärksten ziehen, weder lang noch kurz. Jedes Gelenk, über das er zieht, bestimmt diese Länge mit. Beugen Sie die Hüfte und achten Sie auf zwei Zahlen: die langen hinteren Muskeln und den kurzen Kopf, der nicht über die Hüfte zieht.</translation>
    </message>
    <message>
        <source>A muscle that lengthens gives more force, one that shortens gives less; the tendon&apos;s own stretching in time is left out.</source>
        <translation>Ein Muskel, der länger wird, gibt mehr Kraft, einer, der sich verkürzt, weniger; die zeitliche Dehnung der Sehne selbst bleibt außer Acht.</translation>
    </message>
    <message>
        <source>A muscle that shortens gives less force, one that lengthens gives more; the tendon&apos;s own stretching in time is left out.</source>
        <translation>Ein Muskel, der sich verkürzt, gibt weniger Kraft, einer, der länger wird, mehr; die zeitliche Dehnung der Sehne selbst bleibt außer Acht.</translation>
    </message>
    <message>
        <source>A nerve may be at fault. See a doctor at once.</source>
        <translation>Ein Nerv kann schuld sein. Gehen Sie sofort zum Arzt.</translation>
    </message>
    <message>
        <source>A neutral ankle is advised for deadlifts and glute-ham raises: neither pulled up nor pointed.</source>
        <translation>Für Kreuzheben und Glute-Ham-Raise wird ein neutrales Sprunggelenk geraten: weder hochgezogen noch gestreckt.</translation>
    </message>
    <message>
        <source>A picture that stands beside the name of the practice</source>
        <translation>Ein Bild neben dem Namen der Praxis</translation>
    </message>
    <message>
        <source>A picture to enlarge</source>
        <translation>Ein Bild zum Vergrößern</translation>
    </message>
    <message>
        <source>A pointed foot shortens gastrocnemius, so it can give less. Yet four studies found no higher hamstring activity, and ten weeks of it gave no extra strength or growth.</source>
        <translation>Ein gestreckter Fuß verkürzt den Gastrocnemius, er kann also weniger geben. Doch vier Studien fanden keine höhere Aktivität der hinteren Oberschenkelmuskeln, und zehn Wochen davon brachten nicht mehr Kraft oder Wachstum.</translation>
    </message>
    <message>
        <source>A repetition runs along one fixed path, the way there and the way back in equal parts of their own time.</source>
        <translation>Eine Wiederholung läuft auf einem festen Weg, Hin- und Rückweg in gleichen Teilen ihrer eigenen Zeit.</translation>
    </message>
    <message>
        <source>A start ended while the graphics driver drew, so software draws the picture. &apos;leg-explorer --viewport gl&apos; tries the driver again.</source>
        <translation>Ein Start endete, während der Grafiktreiber zeichnete; deshalb zeichnet nun Software das Bild. &apos;leg-explorer --viewport gl&apos; versucht es wieder mit dem Treiber.</translation>
    </message>
    <message>
        <source>A strong band of the fascia of the thigh.</source>
        <translation>Ein kräftiges Band der Oberschenkelfaszie.</translation>
    </message>
    <message>
        <source>A sudden pop, or a pain like a kick</source>
        <translation>Ein plötzlicher Knall oder ein Schmerz wie von einem Tritt</translation>
    </message>
    <message>
        <source>A table of the points</source>
        <translation>Eine Tabelle der Punkte</translation>
    </message>
    <message>
        <source>A tenth more, once the form holds.</source>
        <translation>Ein Zehntel mehr, sobald die Ausführung hält.</translation>
    </message>
    <message>
        <source>A tight calf</source>
        <translation>Eine verkürzte Wade</translation>
    </message>
    <message>
        <source>A tight calf pulls like a spring, without effort. So its share grows, yet it works less than before: {now.calf_active}, then {then.calf_active}. Tight is not the same as busy.</source>
        <translation>Eine verkürzte Wade zieht wie eine Feder, ohne Anstrengung. Ihr Anteil wächst also, und doch arbeitet sie weniger als zuvor: {now.calf_active}, dann {then.calf_active}. Verkürzt ist nicht dasselbe wie fleißig.</translation>
    </message>
    <message>
        <source>A tight calf resists stretch earlier: at 1, gastrocnemius does as if the foot were pulled up some 8° further. It does not become stiffer.</source>
        <translation>Eine verkürzte Wade bremst eine Dehnung früher: Bei 1 verhält sich der Gastrocnemius, als wäre der Fuß etwa 8° weiter hochgezogen. Er wird nicht steifer.</translation>
    </message>
    <message>
        <source>A tight calf that is stretched takes a little more of the work.</source>
        <translation>Eine verkürzte Wade, die gedehnt wird, übernimmt etwas mehr von der Arbeit.</translation>
    </message>
    <message>
        <source>A tight muscle resists stretch sooner. The foot of this leg is pulled up and held, and the knee is nearly straight, so the calf is long. Its share is {now.calf_share}. What if the calf were tight?</source>
        <translation>Ein verkürzter Muskel bremst eine Dehnung früher. Der Fuß dieses Beins ist hochgezogen und gehalten, und das Knie ist fast gestreckt; die Wade ist also lang. Ihr Anteil ist {now.calf_share}. Was, wenn die Wade verkürzt wäre?</translation>
    </message>
    <message>
        <source>A weak or tired leader leaves more to the helper.</source>
        <translation>Ein schwacher oder müder Führender überlässt dem Helfer mehr.</translation>
    </message>
    <message>
        <source>A woman&apos;s muscles are taken as {times} times as strong as those of a man of her size.</source>
        <translation>Die Muskeln einer Frau gelten als {times}-mal so stark wie die eines Mannes ihrer Größe.</translation>
    </message>
    <message>
        <source>A: kept as it is</source>
        <translation>A: behalten, wie es ist</translation>
    </message>
    <message>
        <source>APNG (full colours, large)</source>
        <translation>APNG (volle Farben, groß)</translation>
    </message>
    <message>
        <source>About Leg Explorer</source>
        <translation>Über Leg Explorer</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>About this sheet.</source>
        <translation>Zu diesem Blatt.</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Shares grow without bound where the moment of all is near zero; beyond these they leave the plot.</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activation needed</source>
        <extracomment>The scale of each value.</extracomment>
        <translation>Nötige Aktivierung</translation>
    </message>
    <message>
        <source>Activation up to</source>
        <translation>Aktivierung bis</translation>
    </message>
    <message>
        <source>Activation, B − A (% points)</source>
        <extracomment>The scale of each value&apos;s difference between two legs, the second (B) less the first (A).</extracomment>
        <translation>Aktivierung, B − A (%-Punkte)</translation>
    </message>
    <message>
        <source>Activations set by hand</source>
        <translation>Aktivierungen von Hand gesetzt</translation>
    </message>
    <message>
        <source>Add a little weight once the move feels right.</source>
        <translation>Nehmen Sie etwas mehr Gewicht, sobald sich die Bewegung richtig anfühlt.</translation>
    </message>
    <message>
        <source>Adductor tubercle of the femur</source>
        <translation>Tuberculum adductorium des Oberschenkelknochens</translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>Advised for glute-ham raises and Nordic curls. Studies of the Nordic curl disagree on which foot position helps, and found equal muscle activity.</source>
        <translation>Geraten für Glute-Ham-Raises und Nordic Curls. Studien zum Nordic Curl sind uneins, welche Fußstellung hilft, und fanden gleiche Muskelaktivität.</translation>
    </message>
    <message>
        <source>After many repetitions a part of the force is gone.</source>
        <translation>Nach vielen Wiederholungen fehlt ein Teil der Kraft.</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>Alles zurück</translation>
    </message>
    <message>
        <source>All joints straight, no muscle active: the leg as an atlas shows it.</source>
        <translation>Alle Gelenke gerade, kein Muskel aktiv: das Bein, wie ein Atlas es zeigt.</translation>
    </message>
    <message>
        <source>All muscles rest. By stretch alone they {turn}.</source>
        <translation>Alle Muskeln ruhen. Allein durch Dehnung würden sie {turn}.</translation>
    </message>
    <message>
        <source>All muscles work fully in both legs. But longer hamstrings, at {then.ham_fiber} of their best length, pull harder. So how hard a muscle can pull depends on the pose, too.</source>
        <translation>Alle Muskeln arbeiten in beiden Beinen voll. Aber längere hintere Oberschenkelmuskeln, bei {then.ham_fiber} ihrer besten Länge, ziehen stärker. Wie stark ein Muskel ziehen kann, hängt also auch von der Stellung ab.</translation>
    </message>
    <message>
        <source>All of the trunk on one leg: compare left and right.</source>
        <translation>Der ganze Rumpf auf einem Bein: Vergleichen Sie links und rechts.</translation>
    </message>
    <message>
        <source>All-out effort</source>
        <translation>Volle Anstrengung</translation>
    </message>
    <message>
        <source>Alonso 2009 (read in the abstracts).</source>
        <translation>Alonso 2009 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt und ein Buchstabe</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4, Alt+Right</source>
        <translation>Alt+1 bis Alt+4, Alt+Rechts</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Rechts, Alt+Links</translation>
    </message>
    <message>
        <source>An all-out effort has no load to choose.</source>
        <translation>Bei voller Anstrengung gibt es keine Last zu wählen.</translation>
    </message>
    <message>
        <source>An all-out effort leaves nothing to choose.</source>
        <translation>Volle Anstrengung lässt nichts zu wählen.</translation>
    </message>
    <message>
        <source>An elastic tendon gives way under load, so the fibres shorten; a rigid one does not.</source>
        <translation>Eine elastische Sehne gibt unter Last nach, die Fasern werden also kürzer; eine starre nicht.</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Anatomy; Comfort 2017 (read in the abstract). The last sentence is computed here.</source>
        <translation>Anatomie; Comfort 2017 (in der Zusammenfassung gelesen). Der letzte Satz ist hier berechnet.</translation>
    </message>
    <message>
        <source>Anatomy; in recordings of the Nordic curl the calf is active (Comfort 2017, read in the abstract).</source>
        <translation>Anatomie; in Messungen des Nordic Curl ist die Wade aktiv (Comfort 2017, in der Zusammenfassung gelesen).</translation>
    </message>
    <message>
        <source>And back again</source>
        <translation>Und wieder zurück</translation>
    </message>
    <message>
        <source>Animate t&amp;urns</source>
        <translation>&amp;Drehungen zeigen</translation>
    </message>
    <message>
        <source>Animation saved: {file}</source>
        <translation>Animation gespeichert: {file}</translation>
    </message>
    <message>
        <source>Animations (*.gif *.webp *.apng *.png)</source>
        <translation>Animationen (*.gif *.webp *.apng *.png)</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Ankle angle</source>
        <translation>Sprunggelenkwinkel</translation>
    </message>
    <message>
        <source>Ankle angle at which the relaxed calf grows taut, knee straight (dorsiflexion +)</source>
        <translation>Winkel des Sprunggelenks, bei dem sich die entspannte Wade strafft, Knie gestreckt (Dorsalextension +)</translation>
    </message>
    <message>
        <source>Ankle free</source>
        <translation>Sprunggelenk frei</translation>
    </message>
    <message>
        <source>Ankle held</source>
        <translation>Sprunggelenk gehalten</translation>
    </message>
    <message>
        <source>Ankle share, B − A (% points)</source>
        <translation>Anteil Sprunggelenk, B − A (%-Punkte)</translation>
    </message>
    <message>
        <source>Ankle, degrees: + foot up, − toes pointed</source>
        <translation>Sprunggelenk, Grad: + Fuß hoch, − Fußspitze gestreckt</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Another quiz</source>
        <translation>Ein anderes Quiz</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>Each on a button, and on its face of the cube.</extracomment>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Any exercise</source>
        <translation>Jede Übung</translation>
    </message>
    <message>
        <source>Are hamstrings and calves connected?</source>
        <translation>Hängen hintere Oberschenkelmuskeln und Waden zusammen?</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Arrows on the cube</source>
        <translation>Pfeile auf dem Würfel</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down</source>
        <translation>Pfeile, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>As in the &amp;exercise</source>
        <translation>Wie in der Ü&amp;bung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask us or your doctor:</source>
        <translation>Fragen Sie uns oder Ihren Arzt:</translation>
    </message>
    <message>
        <source>At full effort, the muscles {turn}.</source>
        <translation>Mit voller Anstrengung können die Muskeln {turn}.</translation>
    </message>
    <message>
        <source>At one and the same load, the calf then takes a larger share.</source>
        <translation>Bei ein und derselben Last übernimmt die Wade dann einen größeren Anteil.</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>At rest: no muscle is active, and no load is balanced.</source>
        <translation>In Ruhe: Kein Muskel ist aktiv, und keine Last wird ausgeglichen.</translation>
    </message>
    <message>
        <source>At the ankle</source>
        <translation>Am Sprunggelenk</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Zeiger</translation>
    </message>
    <message>
        <source>At the hip</source>
        <translation>An der Hüfte</translation>
    </message>
    <message>
        <source>At the knee</source>
        <translation>Am Knie</translation>
    </message>
    <message>
        <source>At the same time they must {turn}.</source>
        <translation>Zugleich müssen sie {turn}.</translation>
    </message>
    <message>
        <source>At the start of this step → now.</source>
        <translation>Am Anfang dieses Schritts → jetzt.</translation>
    </message>
    <message>
        <source>At their limit: {muscles}.</source>
        <translation>An ihrer Grenze: {muscles}.</translation>
    </message>
    <message>
        <source>At {place}: {values}.</source>
        <translation>Bei {place}: {values}.</translation>
    </message>
    <message>
        <source>At {then.fatigue} fatigue the calf does {then.calf_share}, up from {now.calf_share}. This fits with a calf that you feel most in the last repetitions. It may be wise to stop a set there.</source>
        <translation>Bei {then.fatigue} Ermüdung leistet die Wade {then.calf_share}, vorher {now.calf_share}. Das passt zu einer Wade, die Sie vor allem bei den letzten Wiederholungen spüren. Es kann klug sein, einen Satz dort zu beenden.</translation>
    </message>
    <message>
        <source>At {then.knee} the hamstrings have {then.ham_arm}. The lever grows while the knee bends, then falls again: in mid range a muscle turns the knee best. At the same time the muscle gets shorter and pulls less. Both count.</source>
        <translation>Bei {then.knee} haben die hinteren Oberschenkelmuskeln {then.ham_arm}. Der Hebel wächst, während sich das Knie beugt, und fällt dann wieder: Im mittleren Bereich dreht ein Muskel das Knie am besten. Zugleich wird der Muskel kürzer und zieht weniger. Beides zählt.</translation>
    </message>
    <message>
        <source>Attachments, nerve, joints</source>
        <translation>Ansätze, Nerv, Gelenke</translation>
    </message>
    <message>
        <source>Attend to the hamstrings</source>
        <translation>Auf die hinteren Oberschenkelmuskeln achten</translation>
    </message>
    <message>
        <source>Attend, then progress</source>
        <translation>Aufmerksam sein, dann steigern</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Attention brings the hamstrings in, and slow progress keeps the form.</source>
        <translation>Aufmerksamkeit holt die hinteren Oberschenkelmuskeln dazu, und langsame Steigerung erhält die Ausführung.</translation>
    </message>
    <message>
        <source>Attention is on the hamstrings already.</source>
        <translation>Die Aufmerksamkeit gilt schon den hinteren Oberschenkelmuskeln.</translation>
    </message>
    <message>
        <source>Attention makes the effort of the hamstrings count less where muscles are chosen, a quarter at 1. The size of this is a guess: no study gives it.</source>
        <translation>Aufmerksamkeit lässt die Anstrengung der Beinbeuger bei der Wahl der Muskeln weniger zählen, ein Viertel bei 1. Die Größe ist geschätzt: Keine Studie gibt sie an.</translation>
    </message>
    <message>
        <source>B: the same so far</source>
        <translation>B: bisher gleich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back of the femur above the medial condyle; capsule of the knee</source>
        <translation>Rückseite des Oberschenkelknochens über dem Condylus medialis; Kniegelenkkapsel</translation>
    </message>
    <message>
        <source>Back of the heel bone (calcaneus)</source>
        <translation>Rückseite des Fersenbeins (Calcaneus)</translation>
    </message>
    <message>
        <source>Back of the ilium, sacrum and coccyx; sacrotuberous ligament; thoracolumbar fascia</source>
        <translation>Rückseite von Darmbein, Kreuzbein und Steißbein; Ligamentum sacrotuberale; Fascia thoracolumbalis</translation>
    </message>
    <message>
        <source>Back of the medial condyle of the tibia; oblique popliteal ligament</source>
        <translation>Rückseite des Condylus medialis des Schienbeins; Ligamentum popliteum obliquum</translation>
    </message>
    <message>
        <source>Back of the tibia above the soleal line</source>
        <translation>Rückseite des Schienbeins über der Linea musculi solei</translation>
    </message>
    <message>
        <source>Back of the tibia below the soleal line</source>
        <translation>Rückseite des Schienbeins unter der Linea musculi solei</translation>
    </message>
    <message>
        <source>Back pain with signs in the leg</source>
        <translation>Rückenschmerzen mit Zeichen im Bein</translation>
    </message>
    <message>
        <source>Backed by studies.</source>
        <extracomment>What a grade means, in half a line.</extracomment>
        <translation>Durch Studien belegt.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Balanced: the muscles can do this.</source>
        <translation>Ausgeglichen: Die Muskeln können das.</translation>
    </message>
    <message>
        <source>Balanced: the muscles can hold this.</source>
        <translation>Ausgeglichen: Die Muskeln können das halten.</translation>
    </message>
    <message>
        <source>Balances the calf when nothing holds the foot.</source>
        <translation>Gleicht die Wade aus, wenn nichts den Fuß hält.</translation>
    </message>
    <message>
        <source>Bars to the right bend the joint or pull the foot up, to the left straighten it or point the foot down. Amber works against the rest. Computed, not measured.</source>
        <translation>Balken nach rechts beugen das Gelenk oder ziehen den Fuß hoch, nach links strecken sie es oder senken den Fuß. Gelb arbeitet gegen die übrigen. Berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin anew at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Bend at the hip with nearly straight knees, the load in the hands.</source>
        <translation>Beugen Sie sich mit fast gestreckten Knien aus der Hüfte, die Last in den Händen.</translation>
    </message>
    <message>
        <source>Bend at the hip with nearly straight knees, the load on the shoulders.</source>
        <translation>Beugen Sie sich mit fast gestreckten Knien aus der Hüfte, die Last auf den Schultern.</translation>
    </message>
    <message>
        <source>Bend the hip</source>
        <extracomment>What is asked of the person, and the words at both ends.</extracomment>
        <translation>Hüfte beugen</translation>
    </message>
    <message>
        <source>Bend the knee</source>
        <translation>Knie beugen</translation>
    </message>
    <message>
        <source>Bend the knee to {then.knee}. Will the lever of the hamstrings be longer or shorter?</source>
        <translation>Beugen Sie das Knie auf {then.knee}. Wird der Hebel der hinteren Oberschenkelmuskeln länger oder kürzer?</translation>
    </message>
    <message>
        <source>Bend the knees 30° less in a bridge.</source>
        <translation>Beugen Sie die Knie in einer Brücke 30° weniger.</translation>
    </message>
    <message>
        <source>Bending the hip makes the long hamstrings longer and leaves the short head as it is.</source>
        <translation>Wer die Hüfte beugt, macht die langen hinteren Muskeln länger und lässt den kurzen Kopf, wie er ist.</translation>
    </message>
    <message>
        <source>Bending the knee makes the upper calf shorter and leaves soleus as it is.</source>
        <translation>Wer das Knie beugt, macht die obere Wade kürzer und lässt den Soleus, wie er ist.</translation>
    </message>
    <message>
        <source>Bends and spreads the hip, turns the thigh inward; steadies the straight knee</source>
        <translation>Beugt die Hüfte und spreizt sie ab, dreht den Oberschenkel nach innen; stabilisiert das gestreckte Knie</translation>
    </message>
    <message>
        <source>Bends the big toe; points the foot down</source>
        <translation>Beugt die Großzehe; senkt den Fuß</translation>
    </message>
    <message>
        <source>Bends the hip</source>
        <translation>Beugt die Hüfte</translation>
    </message>
    <message>
        <source>Bends the hip, spreads the thigh and turns it outward; bends the knee</source>
        <translation>Beugt die Hüfte, spreizt den Oberschenkel ab und dreht ihn nach außen; beugt das Knie</translation>
    </message>
    <message>
        <source>Bends the hip; helps to bend the trunk forward</source>
        <translation>Beugt die Hüfte; hilft, den Rumpf nach vorn zu beugen</translation>
    </message>
    <message>
        <source>Bends the knee; turns the bent lower leg inward; extends the hip</source>
        <translation>Beugt das Knie; dreht den gebeugten Unterschenkel nach innen; streckt die Hüfte</translation>
    </message>
    <message>
        <source>Bends the knee; turns the bent lower leg outward</source>
        <translation>Beugt das Knie; dreht den gebeugten Unterschenkel nach außen</translation>
    </message>
    <message>
        <source>Bends the knee; turns the bent lower leg outward; extends the hip</source>
        <translation>Beugt das Knie; dreht den gebeugten Unterschenkel nach außen; streckt die Hüfte</translation>
    </message>
    <message>
        <source>Bends the toes; points the foot down</source>
        <translation>Beugt die Zehen; senkt den Fuß</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Best pose</source>
        <translation>Beste Stellung</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Vierfüßler</translation>
    </message>
    <message>
        <source>Body and lower branch of the pubis</source>
        <translation>Körper und unterer Ast des Schambeins</translation>
    </message>
    <message>
        <source>Body height</source>
        <translation>Körpergröße</translation>
    </message>
    <message>
        <source>Body height scales every length alike, and the volume of the muscles with it; the picture keeps its size.</source>
        <translation>Die Körpergröße skaliert alle Längen gleich und mit ihnen das Volumen der Muskeln; das Bild behält seine Größe.</translation>
    </message>
    <message>
        <source>Body mass</source>
        <translation>Körpermasse</translation>
    </message>
    <message>
        <source>Body mass scales the weight of every segment, and the volume of the muscles with it; the picture keeps its size.</source>
        <translation>Die Körpermasse skaliert das Gewicht jedes Körperteils und mit ihm das Volumen der Muskeln; das Bild behält seine Größe.</translation>
    </message>
    <message>
        <source>Body of the pubis, below the crest</source>
        <translation>Körper des Schambeins, unter dem Kamm</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Both muscles bend the knee, so some help from the calf is normal.</source>
        <translation>Beide Muskeln beugen das Knie, etwas Hilfe der Wade ist also normal.</translation>
    </message>
    <message>
        <source>Both muscles have far less to do: the calf went from {now.calf_active} to {then.calf_active}. But how they share the load hardly changes. A light load does not switch the calf off. It leaves room to move well, and to feel which muscle works.</source>
        <translation>Beide Muskeln haben viel weniger zu tun: Die Wade ging von {now.calf_active} auf {then.calf_active}. Aber wie sie sich die Last teilen, ändert sich kaum. Eine leichte Last schaltet die Wade nicht ab. Sie lässt Raum, sich sauber zu bewegen und zu spüren, welcher Muskel arbeitet.</translation>
    </message>
    <message>
        <source>Branches of the lumbar plexus</source>
        <translation>Äste des Plexus lumbalis</translation>
    </message>
    <message>
        <source>Bridge with weak glutes</source>
        <translation>Brücke mit schwachem Gesäß</translation>
    </message>
    <message>
        <source>Bridges and floor</source>
        <translation>Brücken und am Boden</translation>
    </message>
    <message>
        <source>Bridges without cramp</source>
        <translation>Brücken ohne Krampf</translation>
    </message>
    <message>
        <source>Bring the leg back to where this step begins</source>
        <translation>Das Bein dorthin zurückbringen, wo dieser Schritt beginnt</translation>
    </message>
    <message>
        <source>Bring what is selected near</source>
        <translation>Das Ausgewählte heranholen</translation>
    </message>
    <message>
        <source>C&amp;olour shows</source>
        <translation>Fa&amp;rbe zeigt</translation>
    </message>
    <message>
        <source>Cadeo 2023 (read in the abstract).</source>
        <translation>Cadeo 2023 (in der Zusammenfassung gelesen).</translation>
    </message>
    <message>
        <source>Cadeo 2023 (ten weeks); Kim, 22 people (three weeks) (read in the abstracts).</source>
        <translation>Cadeo 2023 (zehn Wochen); Kim, 22 Personen (drei Wochen) (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Cadeo 2023; Kim, 22 people (read in the abstracts).</source>
        <translation>Cadeo 2023; Kim, 22 Personen (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Cadeo 2023; Kim, 22 people, favours the foot pulled up (read in the abstracts).</source>
        <translation>Cadeo 2023; Kim, 22 Personen, spricht für den hochgezogenen Fuß (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Calf (triceps surae)</source>
        <translation>Wade (Triceps surae)</translation>
    </message>
    <message>
        <source>Calf and ankle</source>
        <translation>Wade und Sprunggelenk</translation>
    </message>
    <message>
        <source>Calf counts</source>
        <translation>Wade zählt</translation>
    </message>
    <message>
        <source>Calf habit</source>
        <translation>Gewohnheit der Wade</translation>
    </message>
    <message>
        <source>Calf raise, knee bent</source>
        <translation>Fersenheben, Knie gebeugt</translation>
    </message>
    <message>
        <source>Calf raise, knee straight</source>
        <translation>Fersenheben, Knie gestreckt</translation>
    </message>
    <message>
        <source>Calf stretch, knee bent</source>
        <translation>Wadendehnung, Knie gebeugt</translation>
    </message>
    <message>
        <source>Calf stretch, knee straight</source>
        <translation>Wadendehnung, Knie gestreckt</translation>
    </message>
    <message>
        <source>Calf stretch, tight calf</source>
        <translation>Wadendehnung, Wade verkürzt</translation>
    </message>
    <message>
        <source>Call for help at once:</source>
        <extracomment>When to ask for help, and when how soon. Plain, and on the safe side.</extracomment>
        <translation>Rufen Sie sofort Hilfe:</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Cards of the muscles; arrow keys scroll</source>
        <translation>Karten der Muskeln; die Pfeiltasten blättern</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Change the ankle</source>
        <translation>Das Sprunggelenk verändern</translation>
    </message>
    <message>
        <source>Choose a hip-led exercise: Romanian deadlift</source>
        <translation>Eine Übung aus der Hüfte wählen: rumänisches Kreuzheben</translation>
    </message>
    <message>
        <source>Choose a hip-led exercise: glute-ham raise</source>
        <translation>Eine Übung aus der Hüfte wählen: Glute-Ham-Raise</translation>
    </message>
    <message>
        <source>Choose a hip-led exercise: good morning</source>
        <translation>Eine Übung aus der Hüfte wählen: Good Morning</translation>
    </message>
    <message>
        <source>Choose a hip-led exercise: kettlebell swing</source>
        <translation>Eine Übung aus der Hüfte wählen: Kettlebell-Swing</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Choose a muscle</source>
        <translation>Muskel wählen</translation>
    </message>
    <message>
        <source>Choose exercises that the hip leads. Take a load that lets you move slowly. Hold the ankle neutral, and feel for the back of the thigh.</source>
        <translation>Wählen Sie Übungen, bei denen die Hüfte führt. Nehmen Sie eine Last, mit der Sie sich langsam bewegen können. Halten Sie das Sprunggelenk neutral, und spüren Sie die Rückseite des Oberschenkels.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Class sheet saved: {file}</source>
        <translation>Klassenblatt gespeichert: {file}</translation>
    </message>
    <message>
        <source>Class sheet…</source>
        <translation>Klassenblatt…</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>Click a side of the cube</source>
        <translation>Auf eine Seite des Würfels klicken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour shows: {value}.</source>
        <translation>Die Farbe zeigt: {value}.</translation>
    </message>
    <message>
        <source>Colours, from the darkest: {rows}</source>
        <translation>Farben, von der dunkelsten an: {rows}</translation>
    </message>
    <message>
        <source>Comfort 2017 (82 to 84 and 125 to 128% MVIC); Soga 2021</source>
        <translation>Comfort 2017 (82 bis 84 und 125 bis 128&#xa0;% MVIC); Soga 2021</translation>
    </message>
    <message>
        <source>Comfort 2017, recordings of muscle activity (read in the abstract).</source>
        <translation>Comfort 2017, Messungen der Muskelaktivität (in der Zusammenfassung gelesen).</translation>
    </message>
    <message>
        <source>Comfort 2017, the calf is active in Nordic curls (read in the abstract). The rest is reasoned.</source>
        <translation>Comfort 2017, die Wade ist bei Nordic Curls aktiv (in der Zusammenfassung gelesen). Der Rest ist geschlossen.</translation>
    </message>
    <message>
        <source>Comfort 2017; Gallucci &amp; Challis 2002; Miller 1997; Marchetti 2021 (read in the abstracts).</source>
        <translation>Comfort 2017; Gallucci &amp; Challis 2002; Miller 1997; Marchetti 2021 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Common advice; not tested.</source>
        <translation>Verbreiteter Rat; nicht geprüft.</translation>
    </message>
    <message>
        <source>Common in coaching and therapy.</source>
        <translation>Üblich in Training und Therapie.</translation>
    </message>
    <message>
        <source>Common in coaching and therapy; no experiment on it was found.</source>
        <translation>Üblich in Training und Therapie; kein Versuch dazu wurde gefunden.</translation>
    </message>
    <message>
        <source>Common in coaching.</source>
        <translation>Üblich im Training.</translation>
    </message>
    <message>
        <source>Common in coaching; no experiment that compares it was found.</source>
        <translation>Üblich im Training; kein Versuch, der es vergleicht, wurde gefunden.</translation>
    </message>
    <message>
        <source>Compare the two. What changes more: the effort, or the calf&apos;s share?</source>
        <translation>Vergleichen Sie die beiden. Was ändert sich mehr: die Anstrengung oder der Anteil der Wade?</translation>
    </message>
    <message>
        <source>Computed from its parameters, against the strength of men in Sarabon 2021 (411 studies).</source>
        <translation>Aus seinen Parametern berechnet, gegen die Kraft von Männern in Sarabon 2021 (411 Studien).</translation>
    </message>
    <message>
        <source>Computed here, not measured.</source>
        <translation>Hier berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>Computed here. A model study found that weak glutes change the force in the hip joint (PMC2580726, read).</source>
        <translation>Hier berechnet. Eine Modellstudie fand, dass ein schwaches Gesäß die Kraft im Hüftgelenk verändert (PMC2580726, gelesen).</translation>
    </message>
    <message>
        <source>Computed here; it would explain why studies of the ankle disagree.</source>
        <translation>Hier berechnet; es würde erklären, warum Studien zum Sprunggelenk einander widersprechen.</translation>
    </message>
    <message>
        <source>Computed here; it would explain why studies of the common claim disagree.</source>
        <translation>Hier berechnet; es würde erklären, warum Studien zur üblichen Behauptung einander widersprechen.</translation>
    </message>
    <message>
        <source>Computed here; the direction fits Gallucci &amp; Challis 2002, Miller 1997 and Marchetti 2021.</source>
        <translation>Hier berechnet; die Richtung passt zu Gallucci &amp; Challis 2002, Miller 1997 und Marchetti 2021.</translation>
    </message>
    <message>
        <source>Computed, not measured</source>
        <translation>Berechnet, nicht gemessen</translation>
    </message>
    <message>
        <source>Computed, not measured.</source>
        <translation>Berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>Controls, while they have the focus</source>
        <translation>Bedienelemente, solange sie den Fokus haben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the picture, to paste it elsewhere</source>
        <translation>Das Bild kopieren, um es anderswo einzufügen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Counts once the repetition goes on; the leg is held still.</source>
        <translation>Zählt, sobald die Wiederholung läuft; das Bein wird still gehalten.</translation>
    </message>
    <message>
        <source>Cramps are usual in two-joint muscles that work while short, and a gentle stretch eases them. Plain bridges can cause them in the hamstrings.</source>
        <translation>Krämpfe sind in zweigelenkigen Muskeln üblich, die in kurzer Stellung arbeiten, und sanftes Dehnen löst sie. Einfache Brücken können sie in den hinteren Oberschenkelmuskeln auslösen.</translation>
    </message>
    <message>
        <source>Cramps at rest</source>
        <translation>Krämpfe in Ruhe</translation>
    </message>
    <message>
        <source>Crosses no knee: the knee angle does not change its length. It shows what two-joint means by not being it.</source>
        <translation>Zieht nicht über das Knie: Der Kniewinkel ändert seine Länge nicht. Er zeigt, was zweigelenkig heißt, indem er es nicht ist.</translation>
    </message>
    <message>
        <source>Crosses two joints.</source>
        <translation>Zieht über zwei Gelenke.</translation>
    </message>
    <message>
        <source>Crosses two joints. It lies under semitendinosus.</source>
        <translation>Zieht über zwei Gelenke. Er liegt unter dem Semitendinosus.</translation>
    </message>
    <message>
        <source>Crosses two joints. Its long thin tendon can be felt at the inner back of the knee.</source>
        <translation>Zieht über zwei Gelenke. Seine lange dünne Sehne ist innen in der Kniekehle zu tasten.</translation>
    </message>
    <message>
        <source>Crosses two joints: bending the hip stretches it and bending the knee slackens it.</source>
        <translation>Zieht über zwei Gelenke: Hüftbeugung dehnt ihn, Kniebeugung entspannt ihn.</translation>
    </message>
    <message>
        <source>Crosses two joints: this is why the calf joins in when the knee bends against a load.</source>
        <translation>Zieht über zwei Gelenke: Darum macht die Wade mit, wenn sich das Knie gegen eine Last beugt.</translation>
    </message>
    <message>
        <source>Crosses two joints; the longest muscle of the body.</source>
        <translation>Zieht über zwei Gelenke; der längste Muskel des Körpers.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Curves saved: {file}</source>
        <extracomment>What a saved picture carries.</extracomment>
        <translation>Kurven gespeichert: {file}</translation>
    </message>
    <message>
        <source>Curves, {what}, over {axis}; arrow keys move the cursor</source>
        <translation>Kurven, {what}, über {axis}; die Pfeiltasten bewegen den Zeiger</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deep fibular nerve</source>
        <translation>N. fibularis profundus</translation>
    </message>
    <message>
        <source>Deep hip rotators</source>
        <translation>Tiefe Hüftrotatoren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the scene {name}? This cannot be undone.</source>
        <translation>Die Szene {name} löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Do machine, ball and Nordic curls differ?</source>
        <translation>Unterscheiden sich Maschine, Ball und Nordic Curl?</translation>
    </message>
    <message>
        <source>Do not wait with these. If you are not sure, call a doctor.</source>
        <translation>Warten Sie damit nicht. Wenn Sie unsicher sind, rufen Sie einen Arzt an.</translation>
    </message>
    <message>
        <source>Do they come often, or at rest? Did you start a new drug? Then ask a doctor. With dark urine, see one the same day.</source>
        <translation>Kommen sie oft oder in Ruhe? Nehmen Sie ein neues Medikament? Dann fragen Sie Ihre Ärztin oder Ihren Arzt. Bei dunklem Urin noch am selben Tag.</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Trifft hier nicht zu</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Draw near and far in one size</source>
        <translation>Nahes und Fernes gleich groß zeichnen</translation>
    </message>
    <message>
        <source>Draw the mechanics at the next joint</source>
        <translation>Die Mechanik am nächsten Gelenk zeichnen</translation>
    </message>
    <message>
        <source>Draws the thigh inward; bends the hip</source>
        <translation>Führt den Oberschenkel heran; beugt die Hüfte</translation>
    </message>
    <message>
        <source>Draws the thigh inward; bends the knee; turns the bent lower leg inward</source>
        <translation>Führt den Oberschenkel heran; beugt das Knie; dreht den gebeugten Unterschenkel nach innen</translation>
    </message>
    <message>
        <source>Draws the thigh inward; helps to bend the hip</source>
        <translation>Führt den Oberschenkel heran; hilft, die Hüfte zu beugen</translation>
    </message>
    <message>
        <source>Draws the thigh inward; upper fibres help to bend the hip</source>
        <translation>Führt den Oberschenkel heran; die oberen Fasern helfen, die Hüfte zu beugen</translation>
    </message>
    <message>
        <source>Drop the notes?</source>
        <translation>Hinweise verwerfen?</translation>
    </message>
    <message>
        <source>EHL big toe</source>
        <translation>EHL Großzehe</translation>
    </message>
    <message>
        <source>Each muscle&apos;s part of the net muscle moment of the joint; below zero it turns against it</source>
        <translation>Der Teil jedes Muskels am gesamten Muskelmoment des Gelenks; unter null dreht er dagegen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <source>End quiz</source>
        <translation>Quiz beenden</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc: leave this view</source>
        <translation>Esc: diese Ansicht verlassen</translation>
    </message>
    <message>
        <source>Everything is hidden. Shift+H shows all again.</source>
        <translation>Alles ist ausgeblendet. Umschalt+H zeigt alles wieder.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence: {grade}</source>
        <translation>Beleg: {grade}</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Exercises that are searched</source>
        <translation>Übungen, die durchsucht werden</translation>
    </message>
    <message>
        <source>Experiments disagree with each other, or with what is often said.</source>
        <translation>Versuche widersprechen einander oder dem, was oft gesagt wird.</translation>
    </message>
    <message>
        <source>Extends the hip and turns the thigh outward</source>
        <translation>Streckt die Hüfte und dreht den Oberschenkel nach außen</translation>
    </message>
    <message>
        <source>Extends the hip; draws the thigh inward</source>
        <translation>Streckt die Hüfte; führt den Oberschenkel heran</translation>
    </message>
    <message>
        <source>FHL big toe</source>
        <translation>FHL Großzehe</translation>
    </message>
    <message>
        <source>Fade &amp;others</source>
        <translation>Rest &amp;blass</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Blass</translation>
    </message>
    <message>
        <source>Fast and flung</source>
        <translation>Schnell und geschleudert</translation>
    </message>
    <message>
        <source>Feel them shorten and lengthen.</source>
        <translation>Spüren Sie, wie sie kürzer und länger werden.</translation>
    </message>
    <message>
        <source>Feet further away</source>
        <translation>Füße weiter weg</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Femoral nerve</source>
        <translation>N. femoralis</translation>
    </message>
    <message>
        <source>Femoral nerve; at times the obturator nerve</source>
        <translation>N. femoralis; mitunter der N. obturatorius</translation>
    </message>
    <message>
        <source>Fever, or pain at night</source>
        <translation>Fieber oder Schmerz in der Nacht</translation>
    </message>
    <message>
        <source>Fibre length</source>
        <translation>Faserlänge</translation>
    </message>
    <message>
        <source>Fibre length (best: 1)</source>
        <translation>Faserlänge (beste: 1)</translation>
    </message>
    <message>
        <source>Fibre length, B − A</source>
        <translation>Faserlänge, B − A</translation>
    </message>
    <message>
        <source>Fibres, in the model</source>
        <translation>Fasern, im Modell</translation>
    </message>
    <message>
        <source>Fibres, measured</source>
        <extracomment>The parameters in use, and as they were published. A change of length below this is none, m.</extracomment>
        <translation>Fasern, gemessen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter the scenes</source>
        <translation>Szenen filtern</translation>
    </message>
    <message>
        <source>Find a preset or a scene of your own</source>
        <translation>Eine Vorlage oder eine eigene Szene suchen</translation>
    </message>
    <message>
        <source>Find a structure</source>
        <translation>Struktur suchen</translation>
    </message>
    <message>
        <source>Find differences between the legs and even them out.</source>
        <translation>Finden Sie Unterschiede zwischen den Beinen und gleichen Sie sie aus.</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Find the muscles that bend the knee most.</source>
        <translation>Finden Sie die Muskeln, die das Knie am meisten beugen.</translation>
    </message>
    <message>
        <source>Find: calf, semitendinosus, IT band…</source>
        <translation>Suchen: Wade, Semitendinosus…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First part computed. Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (read in the abstracts).</source>
        <translation>Der erste Teil ist berechnet. Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Five vertebrae grown together; the back of the pelvis.</source>
        <translation>Fünf zusammengewachsene Wirbel; die Rückseite des Beckens.</translation>
    </message>
    <message>
        <source>Follow one of them from the sit bone down to its end below the knee.</source>
        <translation>Folgen Sie einem von ihnen vom Sitzbein bis zu seinem Ende unter dem Knie.</translation>
    </message>
    <message>
        <source>Follows from how the model shares a load.</source>
        <translation>Folgt daraus, wie das Modell eine Last teilt.</translation>
    </message>
    <message>
        <source>Follows from how the model shares a load; no experiment was found.</source>
        <translation>Folgt daraus, wie das Modell eine Last teilt; kein Versuch dazu wurde gefunden.</translation>
    </message>
    <message>
        <source>Follows from its path across knee and ankle.</source>
        <translation>Folgt aus seinem Verlauf über Knie und Sprunggelenk.</translation>
    </message>
    <message>
        <source>Follows from their paths over the joints, computed here.</source>
        <translation>Folgt aus ihrem Verlauf über die Gelenke, hier berechnet.</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Foot free</source>
        <translation>Fuß frei</translation>
    </message>
    <message>
        <source>Foot free or held</source>
        <extracomment>How many more are shown below the best.</extracomment>
        <translation>Fuß frei oder gehalten</translation>
    </message>
    <message>
        <source>Foot from the side, with the place where the floor presses</source>
        <translation>Fuß von der Seite, mit der Stelle, an der der Boden drückt</translation>
    </message>
    <message>
        <source>Foot held</source>
        <translation>Fuß gehalten</translation>
    </message>
    <message>
        <source>Foot pulled up, and held</source>
        <translation>Fuß hochgezogen und gehalten</translation>
    </message>
    <message>
        <source>Foot pulled up, but free</source>
        <translation>Fuß hochgezogen, aber frei</translation>
    </message>
    <message>
        <source>Foot&amp;prints</source>
        <translation>&amp;Ansatzflächen</translation>
    </message>
    <message>
        <source>For the Nordic curl, one study found people stronger with the foot up, another with the toes pointed.</source>
        <translation>Beim Nordic Curl fand eine Studie Menschen mit hochgezogenem Fuß stärker, eine andere mit gestreckter Fußspitze.</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Force along the tendon</source>
        <translation>Kraft entlang der Sehne</translation>
    </message>
    <message>
        <source>Force is half of the story. The other half is the lever: how far from the joint a muscle pulls. The picture draws it at the knee. With the knee nearly straight, the long hamstrings have a lever of {now.ham_arm}. The calf has {now.calf_arm}.</source>
        <translation>Kraft ist die halbe Geschichte. Die andere Hälfte ist der Hebel: wie weit vom Gelenk ein Muskel zieht. Das Bild zeichnet ihn am Knie. Bei fast gestrecktem Knie haben die langen hinteren Muskeln einen Hebel von {now.ham_arm}. Die Wade hat {now.calf_arm}.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found: {figures}</source>
        <translation>Gefunden: {figures}</translation>
    </message>
    <message>
        <source>Four seconds each way, without swing.</source>
        <translation>Vier Sekunden je Weg, ohne Schwung.</translation>
    </message>
    <message>
        <source>Four studies found no higher activity: Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (read in the abstracts).</source>
        <translation>Vier Studien fanden keine höhere Aktivität: Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Fourteen bones: two in the big toe, three in each other toe.</source>
        <translation>Vierzehn Knochen: zwei in der Großzehe, drei in jeder anderen Zehe.</translation>
    </message>
    <message>
        <source>Frame %v of %m</source>
        <translation>Bild %v von %m</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Frames a second must be {low} to {high}, not {given}</source>
        <translation>Bilder pro Sekunde müssen {low} bis {high} sein, nicht {given}</translation>
    </message>
    <message>
        <source>Frames done</source>
        <translation>Fertige Bilder</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>What stands on the button, and what a screen reader says.</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From straight joints, {changes}.</source>
        <translation>Von geraden Gelenken aus: {changes}.</translation>
    </message>
    <message>
        <source>From the hip</source>
        <translation>Aus der Hüfte</translation>
    </message>
    <message>
        <source>From {before} to {after}, on average over one repetition.</source>
        <translation>{before} → {after}, im Mittel einer Wiederholung.</translation>
    </message>
    <message>
        <source>From {before} to {after}.</source>
        <translation>{before} → {after}.</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <extracomment>Degrees that most people reach; no further is asked of a patient. Room beside the slider, so that nothing cuts off the ring around it.</extracomment>
        <translation>Von {low} bis {high}</translation>
    </message>
    <message>
        <source>Front and outer side of the shaft of the femur</source>
        <translation>Vorder- und Außenseite des Oberschenkelschafts</translation>
    </message>
    <message>
        <source>Front lower spine of the hip bone (anterior inferior iliac spine); groove above the hip socket</source>
        <translation>Vorderer unterer Darmbeinstachel (Spina iliaca anterior inferior); Rinne über der Hüftpfanne</translation>
    </message>
    <message>
        <source>Front of the greater trochanter; capsule of the hip</source>
        <translation>Vorderseite des Trochanter major; Hüftgelenkkapsel</translation>
    </message>
    <message>
        <source>Front of the sacrum</source>
        <translation>Vorderseite des Kreuzbeins</translation>
    </message>
    <message>
        <source>Front upper spine of the hip bone (anterior superior iliac spine)</source>
        <translation>Vorderer oberer Darmbeinstachel (Spina iliaca anterior superior)</translation>
    </message>
    <message>
        <source>Fugl-Meyer 1979, 135 adults (about 15% less; the tolerance is ours)</source>
        <translation>Fugl-Meyer 1979, 135 Erwachsene (etwa 15&#xa0;% weniger; die Toleranz ist unsere)</translation>
    </message>
    <message>
        <source>Full effort: this is all that the muscles can give here.</source>
        <translation>Volle Anstrengung: Das ist alles, was die Muskeln hier geben können.</translation>
    </message>
    <message>
        <source>GIF (works everywhere)</source>
        <translation>GIF (geht überall)</translation>
    </message>
    <message>
        <source>GL outer head</source>
        <translation>GL äußerer Kopf</translation>
    </message>
    <message>
        <source>GM inner head</source>
        <translation>GM innerer Kopf</translation>
    </message>
    <message>
        <source>Gallucci &amp; Challis 2002, 9 men</source>
        <translation>Gallucci &amp; Challis 2002, 9 Männer</translation>
    </message>
    <message>
        <source>Gallucci &amp; Challis 2002; Miller 1997; Marchetti 2021 (read in the abstracts).</source>
        <translation>Gallucci &amp; Challis 2002; Miller 1997; Marchetti 2021 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Gastrocnemius and soleus</source>
        <translation>Gastrocnemius und Soleus</translation>
    </message>
    <message>
        <source>Gastrocnemius and soleus push off together.</source>
        <translation>Gastrocnemius und Soleus drücken gemeinsam ab.</translation>
    </message>
    <message>
        <source>Gastrocnemius is a greater part of the published calf.</source>
        <translation>Der Gastrocnemius ist ein größerer Teil der veröffentlichten Wade.</translation>
    </message>
    <message>
        <source>Gastrocnemius passes the knee and the ankle.</source>
        <translation>Der Gastrocnemius zieht über Knie und Sprunggelenk.</translation>
    </message>
    <message>
        <source>Gastrocnemius: activation {active}, force {force}, no share of the knee moment to compare.</source>
        <translation>Gastrocnemius: Aktivierung {active}, Kraft {force}, kein Anteil am Kniemoment zum Vergleichen.</translation>
    </message>
    <message>
        <source>Gastrocnemius: activation {active}, force {force}, share of the knee moment {share}.</source>
        <translation>Gastrocnemius: Aktivierung {active}, Kraft {force}, Anteil am Kniemoment {share}.</translation>
    </message>
    <message>
        <source>General advice in health care (recalled, not checked in a source).</source>
        <translation>Allgemeiner Rat im Gesundheitswesen (aus der Erinnerung, an keiner Quelle geprüft).</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Gesäßbrücke</translation>
    </message>
    <message>
        <source>Glute bridge, one leg</source>
        <translation>Gesäßbrücke, ein Bein</translation>
    </message>
    <message>
        <source>Glute-ham raise</source>
        <translation>Glute-Ham-Raise</translation>
    </message>
    <message>
        <source>Gluteal tuberosity, linea aspera and medial supracondylar line</source>
        <translation>Tuberositas glutea, Linea aspera und Linea supracondylaris medialis</translation>
    </message>
    <message>
        <source>Gluteals</source>
        <extracomment>The groups of muscles, from the hip down: key, name, and what else they are called.</extracomment>
        <translation>Gesäßmuskeln</translation>
    </message>
    <message>
        <source>Go back to the view of the start</source>
        <translation>Zurück zur Ansicht vom Anfang</translation>
    </message>
    <message>
        <source>Go back to what was shown before</source>
        <translation>Zurück zu dem, was vorher gezeigt wurde</translation>
    </message>
    <message>
        <source>Go on to what was undone</source>
        <translation>Wieder zu dem, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good Morning</translation>
    </message>
    <message>
        <source>Greater trochanter and lateral lip of the linea aspera</source>
        <translation>Trochanter major und laterale Lippe der Linea aspera</translation>
    </message>
    <message>
        <source>Greatest knee flexion moment lying: foot pulled up against toes pointed</source>
        <translation>Größtes Kniebeugemoment im Liegen: Fuß hochgezogen gegen Fußspitze gestreckt</translation>
    </message>
    <message>
        <source>Greatest knee flexion moment, seated (hip 90°), man of 75 kg</source>
        <extracomment>Foot pulled up, and toes pointed, as far as a brace would hold them, degrees.</extracomment>
        <translation>Größtes Kniebeugemoment im Sitzen (Hüfte 90°), Mann von 75&#xa0;kg</translation>
    </message>
    <message>
        <source>Greatest knee flexion moment: lying (hip 0°) over seated (hip 90°)</source>
        <translation>Größtes Kniebeugemoment: Liegen (Hüfte 0°) gegenüber Sitzen (Hüfte 90°)</translation>
    </message>
    <message>
        <source>Greatest plantarflexion moment: knee bent 90° over straight</source>
        <translation>Größtes Plantarflexionsmoment: Knie 90° gebeugt gegenüber gestreckt</translation>
    </message>
    <message>
        <source>Green: typical range of motion.</source>
        <translation>Grün: übliches Bewegungsausmaß.</translation>
    </message>
    <message>
        <source>Groove on the lateral condyle of the femur; lateral meniscus</source>
        <translation>Grube am Condylus lateralis des Oberschenkelknochens; Außenmeniskus</translation>
    </message>
    <message>
        <source>Guex 2012; Baumgart 2021 (read in the abstracts).</source>
        <translation>Guex 2012; Baumgart 2021 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Habit and attention</source>
        <translation>Gewohnheit und Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Habit makes the effort of gastrocnemius count less where muscles are chosen, a quarter at 1. The size of this is a guess: no study gives it.</source>
        <translation>Gewohnheit lässt die Anstrengung des Gastrocnemius bei der Wahl der Muskeln weniger zählen, ein Viertel bei 1. Die Größe ist geschätzt: Keine Studie gibt sie an.</translation>
    </message>
    <message>
        <source>Half of the strength at the back of the thigh: the calf is asked for more.</source>
        <translation>Halbe Kraft hinten am Oberschenkel: Die Wade muss mehr leisten.</translation>
    </message>
    <message>
        <source>Half of the strength at the buttock: what do the hamstrings take over?</source>
        <translation>Halbe Kraft am Gesäß: Was übernehmen die hinteren Oberschenkelmuskeln?</translation>
    </message>
    <message>
        <source>Half of the way down: close to what hamstrings can give, and the calf works along.</source>
        <translation>Auf halbem Weg nach unten: nahe an dem, was die hinteren Oberschenkelmuskeln leisten können, und die Wade arbeitet mit.</translation>
    </message>
    <message>
        <source>Halve the load until the movement is right.</source>
        <translation>Halbieren Sie die Last, bis die Bewegung stimmt.</translation>
    </message>
    <message>
        <source>Hamstring activation, lying, knee 0 to 30°, a quarter of the greatest moment: toes pointed against foot pulled up</source>
        <translation>Aktivierung der hinteren Oberschenkelmuskeln im Liegen, Knie 0 bis 30°, ein Viertel des größten Moments: Fußspitze gestreckt gegen Fuß hochgezogen</translation>
    </message>
    <message>
        <source>Hamstring activity at maximal effort: foot pulled up against toes pointed</source>
        <translation>Aktivität der hinteren Oberschenkelmuskeln bei voller Anstrengung: Fuß hochgezogen gegen Fußspitze gestreckt</translation>
    </message>
    <message>
        <source>Hamstring fatigue</source>
        <translation>Ermüdung Beinbeuger</translation>
    </message>
    <message>
        <source>Hamstring stretch (90/90)</source>
        <translation>Dehnung der hinteren Oberschenkelmuskeln (90/90)</translation>
    </message>
    <message>
        <source>Hamstring stretch, tight hamstrings</source>
        <translation>Dehnung hinten, hinten verkürzt</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Ischiokrurale</translation>
    </message>
    <message>
        <source>Hamstrings and gastrocnemius</source>
        <translation>Hintere Oberschenkelmuskeln und Gastrocnemius</translation>
    </message>
    <message>
        <source>Hamstrings, harder</source>
        <translation>Hintere Oberschenkelmuskeln, schwerer</translation>
    </message>
    <message>
        <source>Hamstrings: activation {active}, force {force}, work while they shorten {work} in one repetition.</source>
        <translation>Hintere Oberschenkelmuskeln: Aktivierung {active}, Kraft {force}, Arbeit beim Verkürzen {work} in einer Wiederholung.</translation>
    </message>
    <message>
        <source>Hamstrings: activation {active}, force {force}.</source>
        <translation>Hintere Oberschenkelmuskeln: Aktivierung {active}, Kraft {force}.</translation>
    </message>
    <message>
        <source>Handout</source>
        <extracomment>Enough for the preview, and drawn in a fraction of a second.</extracomment>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>Handout saved: {file}</source>
        <translation>Merkblatt gespeichert: {file}</translation>
    </message>
    <message>
        <source>Head and upper outer face of the fibula</source>
        <translation>Kopf und obere Außenfläche des Wadenbeins</translation>
    </message>
    <message>
        <source>Head of the fibula, joined to the long head</source>
        <translation>Wadenbeinkopf, verbunden mit dem langen Kopf</translation>
    </message>
    <message>
        <source>Head of the fibula, with a slip to the lateral condyle of the tibia</source>
        <translation>Wadenbeinkopf, mit einem Zügel zum Condylus lateralis des Schienbeins</translation>
    </message>
    <message>
        <source>Health pages back the signs of a blood clot: the swollen calf, chest pain, short breath. The rest is common advice. We did not check it in a source.</source>
        <extracomment>Which of these signs are borne out, as the lesson says it with each of them.</extracomment>
        <translation>Gesundheitsseiten nennen als Zeichen eines Blutgerinnsels: geschwollene Wade, Brustschmerz, Atemnot. Der Rest ist üblicher Rat. Wir haben ihn an keiner Quelle geprüft.</translation>
    </message>
    <message>
        <source>Heel bone (calcaneus), through the Achilles tendon</source>
        <translation>Fersenbein (Calcaneus), über die Achillessehne</translation>
    </message>
    <message>
        <source>Heel bone, on the inner side of the Achilles tendon</source>
        <translation>Fersenbein, innen neben der Achillessehne</translation>
    </message>
    <message>
        <source>Heel down and toes loose should spare the calf.</source>
        <translation>Ferse unten und Zehen locker sollten die Wade schonen.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Held still: the leg is at no place of the repetition.</source>
        <translation>Still gehalten: Das Bein ist an keiner Stelle der Wiederholung.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here it hardly pulls at all.</source>
        <translation>Hier zieht er kaum.</translation>
    </message>
    <message>
        <source>Here it is {active} active and pulls with {force}</source>
        <extracomment>How gastrocnemius pulls: at rest or not, mostly by stretch or not.</extracomment>
        <translation>Hier ist er zu {active} aktiv und zieht mit {force}</translation>
    </message>
    <message>
        <source>Here it is {active} active and pulls, most of it by stretch alone, with {force}</source>
        <translation>Hier ist er zu {active} aktiv und zieht, größtenteils durch Dehnung allein, mit {force}</translation>
    </message>
    <message>
        <source>Here it rests and pulls with {force}</source>
        <translation>Hier ruht er und zieht mit {force}</translation>
    </message>
    <message>
        <source>Here it rests, yet stretch alone makes it pull with {force}</source>
        <translation>Hier ruht er, doch Dehnung allein lässt ihn mit {force} ziehen</translation>
    </message>
    <message>
        <source>Here its fibres are at {length} times their best length: {strength}.</source>
        <translation>Hier sind seine Fasern beim {length}-Fachen ihrer besten Länge: {strength}.</translation>
    </message>
    <message>
        <source>Here that asks almost nothing of the calf.</source>
        <translation>Hier verlangt das fast nichts von der Wade.</translation>
    </message>
    <message>
        <source>Here the calf is made to resist stretch later. Whether stretching does that, and how soon, is not part of the model.</source>
        <translation>Hier bremst die Wade eine Dehnung später. Ob Dehnen das bewirkt und wie bald, gehört nicht zum Modell.</translation>
    </message>
    <message>
        <source>Here the floor alone holds the foot.</source>
        <translation>Hier hält nur der Boden den Fuß.</translation>
    </message>
    <message>
        <source>Here the foot is pulled up and held, and the calf does {now.calf_share}. Two things are often advised. See what this leg makes of them. Hollow point: before. Full point: after.</source>
        <translation>Hier ist der Fuß hochgezogen und gehalten, und die Wade leistet {now.calf_share}. Zwei Dinge werden oft geraten. Sehen Sie, was dieses Bein daraus macht. Hohler Punkt: vorher. Voller Punkt: nachher.</translation>
    </message>
    <message>
        <source>Here the muscles must {turn}. Gastrocnemius can do that and bend the knee at the same time; soleus can do it without the knee.</source>
        <translation>Hier müssen die Muskeln {turn}. Der Gastrocnemius kann das und zugleich das Knie beugen; der Soleus kann es ohne das Knie.</translation>
    </message>
    <message>
        <source>Here the muscles must {turn}. The calf would pull against that, so its help at the knee is costly.</source>
        <translation>Hier müssen die Muskeln {turn}. Die Wade würde dagegen ziehen, ihre Hilfe am Knie ist also teuer.</translation>
    </message>
    <message>
        <source>Here: {here}. With the {position}: {there}.</source>
        <translation>Hier: {here}. Mit „{position}“: {there}.</translation>
    </message>
    <message>
        <source>Herzog 1991, Winter &amp; Challis 2008 (24 of 28 people); Ward 2009 (5.10 cm, 21.1 cm²)</source>
        <translation>Herzog 1991, Winter &amp; Challis 2008 (24 von 28 Personen); Ward 2009 (5,10&#xa0;cm, 21,1 cm²)</translation>
    </message>
    <message>
        <source>Hide and fade nothing</source>
        <translation>Nichts ausblenden, nichts blass</translation>
    </message>
    <message>
        <source>Hide what is selected; again: show it</source>
        <translation>Das Ausgewählte ausblenden; noch einmal: einblenden</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Hip and knee share the work on one bench.</source>
        <translation>Hüfte und Knie teilen sich die Arbeit auf einer Bank.</translation>
    </message>
    <message>
        <source>Hip angle</source>
        <translation>Hüftwinkel</translation>
    </message>
    <message>
        <source>Hip angle, hamstring length</source>
        <translation>Hüftwinkel und Muskellänge</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>Hip share, B − A (% points)</source>
        <translation>Anteil Hüfte, B − A (%-Punkte)</translation>
    </message>
    <message>
        <source>Hip, degrees: + bent, − stretched back</source>
        <translation>Hüfte, Grad: + gebeugt, − nach hinten gestreckt</translation>
    </message>
    <message>
        <source>Hip, knee, ankle: which of these joints does {muscle} cross?</source>
        <translation>Hüfte, Knie, Sprunggelenk: Über welche dieser Gelenke zieht {muscle}?</translation>
    </message>
    <message>
        <source>Hips up: glutes and hamstrings share it.</source>
        <translation>Becken hoch: Gesäß und hintere Oberschenkelmuskeln teilen es sich.</translation>
    </message>
    <message>
        <source>Hirata 2015</source>
        <translation>Hirata 2015</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold for 1 second</source>
        <translation>1 Sekunde halten</translation>
    </message>
    <message>
        <source>Hold for {count} seconds</source>
        <translation>{count} Sekunden halten</translation>
    </message>
    <message>
        <source>Holding the leg still, lying</source>
        <translation>Bein still halten, liegend</translation>
    </message>
    <message>
        <source>Holding the leg still, sitting</source>
        <translation>Bein still halten, sitzend</translation>
    </message>
    <message>
        <source>Holding the leg still, standing</source>
        <translation>Bein still halten, stehend</translation>
    </message>
    <message>
        <source>How do I reach the hamstrings better?</source>
        <translation>Wie erreiche ich die hinteren Oberschenkelmuskeln besser?</translation>
    </message>
    <message>
        <source>How fast the repetition is shown; what is computed stays that of its own tempo</source>
        <translation>Wie schnell die Wiederholung gezeigt wird; berechnet wird weiter mit ihrem eigenen Tempo</translation>
    </message>
    <message>
        <source>How hard each is for the hamstrings: Hegyi 2019; Comfort 2017 (read in the abstracts). The rest follows from how the load acts.</source>
        <translation>Wie schwer jede für die hinteren Oberschenkelmuskeln ist: Hegyi 2019; Comfort 2017 (in den Zusammenfassungen gelesen). Der Rest folgt daraus, wie die Last wirkt.</translation>
    </message>
    <message>
        <source>How hard each muscle works</source>
        <translation>Wie stark jeder Muskel arbeitet</translation>
    </message>
    <message>
        <source>How hard each muscle works was set by hand.</source>
        <translation>Wie stark jeder Muskel arbeitet, wurde von Hand gesetzt.</translation>
    </message>
    <message>
        <source>How hard stretch pulls</source>
        <translation>Wie stark Dehnung zieht</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>How much work of the calf counts against a pose</source>
        <translation>Wie sehr Arbeit der Wade gegen eine Stellung zählt</translation>
    </message>
    <message>
        <source>How muscles are chosen</source>
        <translation>Wie Muskeln gewählt werden</translation>
    </message>
    <message>
        <source>How strongly driven, of the most it can be</source>
        <translation>Wie stark angesteuert, gemessen am Höchsten</translation>
    </message>
    <message>
        <source>How strongly the muscle is driven, of the most it can be</source>
        <translation>Wie stark der Muskel angesteuert wird, gemessen am Höchsten</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>How the work is shared follows one rule here: the least effort that holds the load.</source>
        <translation>Wie die Arbeit geteilt wird, folgt hier einer Regel: der kleinsten Anstrengung, die die Last hält.</translation>
    </message>
    <message>
        <source>How they work together</source>
        <translation>Wie sie zusammenarbeiten</translation>
    </message>
    <message>
        <source>How well this is borne out</source>
        <translation>Wie gut das belegt ist</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>If pain lasts, if you cannot reach the hamstrings whatever you try, or if you see one of the warning signs.</source>
        <translation>Wenn Schmerz anhält, wenn Sie die hinteren Oberschenkelmuskeln nicht erreichen, was Sie auch versuchen, oder wenn Sie eines der Warnzeichen sehen.</translation>
    </message>
    <message>
        <source>Iliac crest; tensor fasciae latae and gluteus maximus pull on it</source>
        <translation>Darmbeinkamm; Tensor fasciae latae und Gluteus maximus ziehen an ihm</translation>
    </message>
    <message>
        <source>Iliac fossa, the hollow inner face of the ilium</source>
        <translation>Fossa iliaca, die hohle Innenfläche des Darmbeins</translation>
    </message>
    <message>
        <source>Iliotibial tract and gluteal tuberosity of the femur</source>
        <translation>Tractus iliotibialis und Tuberositas glutea des Oberschenkelknochens</translation>
    </message>
    <message>
        <source>Iliotibial tract, and through it the lateral condyle of the tibia</source>
        <translation>Tractus iliotibialis und über ihn der Condylus lateralis des Schienbeins</translation>
    </message>
    <message>
        <source>Ilium, ischium and pubis, grown together. The hamstrings start at its sitting bone, the ischial tuberosity.</source>
        <translation>Darmbein, Sitzbein und Schambein, zusammengewachsen. Die Beinbeuger beginnen an seinem Sitzbeinhöcker, dem Tuber ischiadicum.</translation>
    </message>
    <message>
        <source>In B the calf works harder than in A: {new} of full effort, not {old}.</source>
        <translation>In B arbeitet die Wade stärker als in A: {new} der vollen Kraft, nicht {old}.</translation>
    </message>
    <message>
        <source>In B the calf works less hard than in A: {new} of full effort, not {old}.</source>
        <translation>In B arbeitet die Wade weniger stark als in A: {new} der vollen Kraft, nicht {old}.</translation>
    </message>
    <message>
        <source>In B the hamstrings work harder than in A: {new} of full effort, not {old}.</source>
        <translation>In B arbeiten die Muskeln hinten am Oberschenkel stärker als in A: {new} der vollen Kraft, nicht {old}.</translation>
    </message>
    <message>
        <source>In B the hamstrings work less hard than in A: {new} of full effort, not {old}.</source>
        <translation>In B arbeiten die Muskeln hinten am Oberschenkel weniger stark als in A: {new} der vollen Kraft, nicht {old}.</translation>
    </message>
    <message>
        <source>In a deadlift the glutes and the hamstrings straighten the hip together. The glutes do {now.glute_share}, the hamstrings {now.ham_hip_share}. What if the glutes had {then.glutes} of their strength?</source>
        <translation>Beim Kreuzheben strecken Gesäß und hintere Oberschenkelmuskeln gemeinsam die Hüfte. Das Gesäß leistet {now.glute_share}, die hinteren Oberschenkelmuskeln {now.ham_hip_share}. Was, wenn das Gesäß nur {then.glutes} seiner Kraft hätte?</translation>
    </message>
    <message>
        <source>In a leg curl the knee leads, and the calf is on board. In other exercises the hip leads. There the hamstrings work long, and the knee hardly moves. The loads here are light, so the numbers are low.</source>
        <translation>Beim Beinbeugen führt das Knie, und die Wade ist dabei. Bei anderen Übungen führt die Hüfte. Dort arbeiten die hinteren Oberschenkelmuskeln lang, und das Knie bewegt sich kaum. Die Lasten hier sind leicht, darum sind die Zahlen klein.</translation>
    </message>
    <message>
        <source>In one-legged bridges the hamstrings were less active with the knee bent 135° than 90°, and bridges with straight knees were among the exercises that used them most.</source>
        <translation>In einbeinigen Brücken waren die hinteren Oberschenkelmuskeln mit 135° gebeugtem Knie weniger aktiv als mit 90°, und Brücken mit gestreckten Knien gehörten zu den Übungen, die sie am meisten nutzten.</translation>
    </message>
    <message>
        <source>In the model this changes hardly anything here.</source>
        <translation>Im Modell ändert das hier kaum etwas.</translation>
    </message>
    <message>
        <source>In the model, a calf shortened like this usually takes a smaller share, and more is left for the hamstrings.</source>
        <translation>Im Modell übernimmt eine so verkürzte Wade meist einen kleineren Anteil, und mehr bleibt für die hinteren Oberschenkelmuskeln.</translation>
    </message>
    <message>
        <source>In the model, a calf stretched like this usually takes a larger share.</source>
        <translation>Im Modell übernimmt eine so gedehnte Wade meist einen größeren Anteil.</translation>
    </message>
    <message>
        <source>In the model, pointing the toes usually cuts its share of the work at the knee.</source>
        <translation>Im Modell verringert eine gestreckte Fußspitze meist den Anteil der Wade an der Arbeit am Knie.</translation>
    </message>
    <message>
        <source>In the model, pulling a free foot up usually does not make gastrocnemius work harder.</source>
        <translation>Im Modell lässt das Hochziehen eines freien Fußes den Gastrocnemius meist nicht stärker arbeiten.</translation>
    </message>
    <message>
        <source>In this picture, how hard each muscle works was set by hand. It shows what the muscles do, not what a task needs.</source>
        <translation>In diesem Bild wurde von Hand gesetzt, wie stark jeder Muskel arbeitet. Es zeigt, was die Muskeln tun, nicht, was eine Aufgabe braucht.</translation>
    </message>
    <message>
        <source>In this pose</source>
        <translation>In dieser Stellung</translation>
    </message>
    <message>
        <source>In this pose the load asks almost nothing of the knee.</source>
        <translation>In dieser Stellung verlangt die Last fast nichts vom Knie.</translation>
    </message>
    <message>
        <source>Inferior</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Inferior gluteal nerve</source>
        <translation>N. gluteus inferior</translation>
    </message>
    <message>
        <source>Inner face of the greater trochanter</source>
        <translation>Innenfläche des Trochanter major</translation>
    </message>
    <message>
        <source>Inner face of the greater trochanter, with obturator internus</source>
        <translation>Innenfläche des Trochanter major, mit dem Obturatorius internus</translation>
    </message>
    <message>
        <source>Inner face of the obturator membrane and the bone around it</source>
        <translation>Innenfläche der Membrana obturatoria und der Knochen um sie herum</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Insertion of {muscle}</source>
        <translation>Ansatz: {muscle}</translation>
    </message>
    <message>
        <source>Interosseous membrane; backs of the tibia and fibula</source>
        <translation>Membrana interossea; Rückseiten von Schien- und Wadenbein</translation>
    </message>
    <message>
        <source>Intertrochanteric line and medial lip of the linea aspera</source>
        <translation>Linea intertrochanterica und mediale Lippe der Linea aspera</translation>
    </message>
    <message>
        <source>Is it bad if my calves work along?</source>
        <translation>Ist es schlecht, wenn meine Waden mitarbeiten?</translation>
    </message>
    <message>
        <source>Ischial tuberosity, lower outer part</source>
        <translation>Tuber ischiadicum, unterer äußerer Teil</translation>
    </message>
    <message>
        <source>It cannot help at the knee. Beside gastrocnemius it shows what two joints mean.</source>
        <translation>Am Knie kann er nicht helfen. Neben dem Gastrocnemius zeigt er, was zwei Gelenke bedeuten.</translation>
    </message>
    <message>
        <source>It crosses the {joint}, which moves.</source>
        <translation>Er zieht über das bewegte Gelenk: {joint}.</translation>
    </message>
    <message>
        <source>It does not cross the {joint}, which moves.</source>
        <translation>Er zieht nicht über das bewegte Gelenk: {joint}.</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>Sie fällt</translation>
    </message>
    <message>
        <source>It gets longer</source>
        <extracomment>How rising and falling are called.</extracomment>
        <translation>Er wird länger</translation>
    </message>
    <message>
        <source>It gets shorter</source>
        <translation>Er wird kürzer</translation>
    </message>
    <message>
        <source>It grows</source>
        <translation>Er wächst</translation>
    </message>
    <message>
        <source>It has no proven training benefit: ten weeks of pointed toes gave no extra strength or growth.</source>
        <translation>Ein Nutzen im Training ist nicht belegt: Zehn Wochen mit gestreckter Fußspitze brachten nicht mehr Kraft oder Wachstum.</translation>
    </message>
    <message>
        <source>It is done with one leg already.</source>
        <translation>Es wird schon auf einem Bein ausgeführt.</translation>
    </message>
    <message>
        <source>It is {active} active and could give {force} here</source>
        <translation>Er ist zu {active} aktiv und könnte hier {force} geben</translation>
    </message>
    <message>
        <source>It lives from its speed, and here the leg is held still.</source>
        <translation>Sie lebt von ihrem Tempo, und hier wird das Bein still gehalten.</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>Sie steigt</translation>
    </message>
    <message>
        <source>It sets the length of the calf. Held and pulled up, the calf gives {now.calf_share} in this leg. Held and pointed, it gives {then.calf_share}. A free foot changes less.</source>
        <translation>Sie bestimmt die Länge der Wade. Gehalten und hochgezogen gibt die Wade in diesem Bein {now.calf_share}. Gehalten und gestreckt gibt sie {then.calf_share}. Ein freier Fuß ändert weniger.</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>Er schrumpft</translation>
    </message>
    <message>
        <source>It stays about the same</source>
        <extracomment>A muscle that pulls with less has no lever drawn, N.</extracomment>
        <translation>Bleibt etwa gleich</translation>
    </message>
    <message>
        <source>It trains the hamstrings long and from the hip. In the one study that compared it, they were more active in the Romanian deadlift and the glute-ham raise.</source>
        <translation>Es trainiert die hinteren Oberschenkelmuskeln lang und aus der Hüfte. In der einen Studie, die es verglich, waren sie beim rumänischen Kreuzheben und beim Glute-Ham-Raise aktiver.</translation>
    </message>
    <message>
        <source>Its fibres: {before} and then {after} of the length at which they pull best.</source>
        <translation>Die Fasern: {before} und dann {after} der Länge, bei der sie am besten ziehen.</translation>
    </message>
    <message>
        <source>Its hind part acts like a hamstring at the hip: see the ischiocondylar part.</source>
        <translation>Sein hinterer Teil wirkt an der Hüfte wie ein Beinbeuger: siehe den ischiokondylären Teil.</translation>
    </message>
    <message>
        <source>Its movement does not pass the angles allowed at the ankle.</source>
        <translation>Ihre Bewegung kommt nicht durch die erlaubten Winkel am Sprunggelenk.</translation>
    </message>
    <message>
        <source>Its movement does not pass the angles allowed at the hip.</source>
        <translation>Ihre Bewegung kommt nicht durch die erlaubten Winkel an der Hüfte.</translation>
    </message>
    <message>
        <source>Its movement does not pass the angles allowed at the knee.</source>
        <translation>Ihre Bewegung kommt nicht durch die erlaubten Winkel am Knie.</translation>
    </message>
    <message>
        <source>Its path in the model begins in front of the pelvis; the spine does not move here.</source>
        <translation>Sein Weg im Modell beginnt vor dem Becken; die Wirbelsäule bewegt sich hier nicht.</translation>
    </message>
    <message>
        <source>J Athl Train 2022, a review (PMC8775277); Lehecka 2017; for the calf Behringer 2014 (read).</source>
        <translation>J Athl Train 2022, eine Übersicht (PMC8775277); Lehecka 2017; zur Wade Behringer 2014 (gelesen).</translation>
    </message>
    <message>
        <source>Joint at which moment arm, moment and share are taken</source>
        <translation>Gelenk, für das Hebelarm, Moment und Anteil gelten</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Gelenke</translation>
    </message>
    <message>
        <source>Keep B as A</source>
        <translation>B als A behalten</translation>
    </message>
    <message>
        <source>Keep the ankle neutral</source>
        <translation>Sprunggelenk neutral halten</translation>
    </message>
    <message>
        <source>Keep the leg as it is now, and go on from there</source>
        <translation>Das Bein behalten, wie es jetzt ist, und von dort weitergehen</translation>
    </message>
    <message>
        <source>Keep this leg as A and show it beside what is asked, B</source>
        <translation>Dieses Bein als A behalten und neben dem nächsten, B, zeigen</translation>
    </message>
    <message>
        <source>Keep this scene</source>
        <translation>Diese Szene behalten</translation>
    </message>
    <message>
        <source>Keep what is shown in a file</source>
        <translation>Das Gezeigte in einer Datei sichern</translation>
    </message>
    <message>
        <source>Keep what is shown in its file</source>
        <translation>Das Gezeigte in seiner Datei sichern</translation>
    </message>
    <message>
        <source>Keep what is shown under a name of your own</source>
        <translation>Das Gezeigte unter einem eigenen Namen behalten</translation>
    </message>
    <message>
        <source>Keep your foot relaxed: not pulled up, not pointed.</source>
        <translation>Lassen Sie den Fuß locker: nicht hochgezogen, nicht gestreckt.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Gesichert in {file}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Behalten: {name}</translation>
    </message>
    <message>
        <source>Kettlebell swing</source>
        <translation>Kettlebell-Swing</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Knee angle</source>
        <translation>Kniewinkel</translation>
    </message>
    <message>
        <source>Knee bent up to</source>
        <translation>Knie gebeugt bis</translation>
    </message>
    <message>
        <source>Knee moment</source>
        <translation>Kniemoment</translation>
    </message>
    <message>
        <source>Knee moment of stimulated gastrocnemius, as a part of that at knee 0°</source>
        <translation>Kniemoment des gereizten Gastrocnemius, als Teil dessen bei Knie 0°</translation>
    </message>
    <message>
        <source>Knee share, B − A (% points)</source>
        <translation>Anteil Knie, B − A (%-Punkte)</translation>
    </message>
    <message>
        <source>Knee straight for gastrocnemius, bent for soleus.</source>
        <translation>Knie gestreckt für den Gastrocnemius, gebeugt für den Soleus.</translation>
    </message>
    <message>
        <source>Knee, degrees: + bent</source>
        <translation>Knie, Grad: + gebeugt</translation>
    </message>
    <message>
        <source>Kneecap, and through the patellar tendon the tuberosity of the tibia</source>
        <translation>Kniescheibe und über die Patellarsehne die Tuberositas tibiae</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Im Knien</translation>
    </message>
    <message>
        <source>Know these signs.</source>
        <translation>Kennen Sie diese Zeichen.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache (Language)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large (900 × 1200)</source>
        <translation>Groß (900 × 1200)</translation>
    </message>
    <message>
        <source>Last bone of the big toe</source>
        <translation>Endglied der Großzehe</translation>
    </message>
    <message>
        <source>Last bones of toes 2 to 5</source>
        <translation>Endglieder der Zehen 2 bis 5</translation>
    </message>
    <message>
        <source>Lasting trouble belongs to a professional. This lesson teaches. It cannot examine you.</source>
        <translation>Anhaltende Beschwerden gehören in fachliche Hände. Diese Lektion lehrt. Untersuchen kann sie Sie nicht.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Lateral</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Lateral condyle and upper outer face of the tibia; interosseous membrane</source>
        <translation>Condylus lateralis und obere Außenfläche des Schienbeins; Membrana interossea</translation>
    </message>
    <message>
        <source>Lateral condyle of the tibia</source>
        <translation>Condylus lateralis des Schienbeins</translation>
    </message>
    <message>
        <source>Lateral condyle of the tibia; upper front of the fibula; interosseous membrane</source>
        <translation>Condylus lateralis des Schienbeins; obere Vorderseite des Wadenbeins; Membrana interossea</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Leave ghosts of all but what is selected; again: show all</source>
        <translation>Alles außer dem Ausgewählten blass zeigen; noch einmal: alles</translation>
    </message>
    <message>
        <source>Leave only a ghost of: {structure}</source>
        <translation>Nur blass zeigen: {structure}</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Left-drag</source>
        <translation>Mit links ziehen</translation>
    </message>
    <message>
        <source>Leg Explorer cannot start: {why}</source>
        <extracomment>Of Qt&apos;s platforms, those that nobody sees.</extracomment>
        <translation>Leg Explorer kann nicht starten: {why}</translation>
    </message>
    <message>
        <source>Leg Explorer met a fault of its own and goes on with what was shown before. You can work on. The report below tells the makers where to look; read it before you pass it on.</source>
        <translation>Leg Explorer ist auf einen eigenen Fehler gestoßen und macht mit dem weiter, was vorher gezeigt wurde. Sie können weiterarbeiten. Der Bericht unten sagt den Entwicklern, wo sie suchen müssen; lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Leg Explorer was cut off, and what was shown then cannot be brought back; it is set aside as {file}</source>
        <extracomment>Where what was tried too often lies then, for File &gt; Open.</extracomment>
        <translation>Leg Explorer wurde unterbrochen, und was zuletzt gezeigt wurde, lässt sich nicht zurückholen; es liegt als {file} beiseite</translation>
    </message>
    <message>
        <source>Leg Explorer was cut off; Undo shows what was there then.</source>
        <translation>Leg Explorer wurde unterbrochen; Rückgängig zeigt, was zuletzt da war.</translation>
    </message>
    <message>
        <source>Leg Explorer was cut off; here is what was shown then. Undo goes back before it.</source>
        <translation>Leg Explorer wurde unterbrochen; hier ist, was zuletzt gezeigt wurde. Rückgängig führt davor zurück.</translation>
    </message>
    <message>
        <source>Leg Explorer. Anatomy adapted from Andreassen et al. 2023, doi 10.1038/s41597-022-01905-2, CC BY 4.0. Activation computed, not measured.</source>
        <extracomment>Named in every picture, as the licence of the measured surfaces asks.</extracomment>
        <translation>Leg Explorer. Anatomie nach Andreassen et al. 2023, doi 10.1038/s41597-022-01905-2, CC BY 4.0, angepasst. Aktivierung berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>Leg Explorer: patient view</source>
        <extracomment>A window of this size has letters of the sizes below. Of the width, or where the window is taller than wide, of the height.</extracomment>
        <translation>Leg Explorer: Patientenansicht</translation>
    </message>
    <message>
        <source>Leg curls</source>
        <extracomment>The exercises as the list shows them, under their headings.</extracomment>
        <translation>Beinbeugen</translation>
    </message>
    <message>
        <source>Leg quiz</source>
        <translation>Bein-Quiz</translation>
    </message>
    <message>
        <source>Leg quiz, seed {seed}</source>
        <translation>Bein-Quiz, Startzahl {seed}</translation>
    </message>
    <message>
        <source>Legend, and a line that says pose and load</source>
        <translation>Legende und eine Zeile mit Stellung und Last</translation>
    </message>
    <message>
        <source>Lehecka 2017, 28 adults (read in the abstract).</source>
        <translation>Lehecka 2017, 28 Erwachsene (in der Zusammenfassung gelesen).</translation>
    </message>
    <message>
        <source>Lehecka 2017, 28 adults; Hegyi 2019, 19 athletes (read in the abstracts).</source>
        <translation>Lehecka 2017, 28 Erwachsene; Hegyi 2019, 19 Sportler (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Lehecka 2017; J Athl Train 2022, a review (read). The lengths are computed here.</source>
        <translation>Lehecka 2017; J Athl Train 2022, eine Übersicht (gelesen). Die Längen sind hier berechnet.</translation>
    </message>
    <message>
        <source>Length makes force</source>
        <translation>Länge macht Kraft</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Less load asks less of all muscles.</source>
        <translation>Weniger Last verlangt von allen Muskeln weniger.</translation>
    </message>
    <message>
        <source>Less load asks less of all muscles. Slow movement takes the swing away. The calf&apos;s share changes little.</source>
        <translation>Weniger Last verlangt von allen Muskeln weniger. Langsame Bewegung nimmt den Schwung weg. Der Anteil der Wade ändert sich wenig.</translation>
    </message>
    <message>
        <source>Less load asks less of every muscle. How it is shared changes little.</source>
        <translation>Weniger Last verlangt von jedem Muskel weniger. Wie sie geteilt wird, ändert sich wenig.</translation>
    </message>
    <message>
        <source>Less load, slow tempo</source>
        <translation>Weniger Last, langsames Tempo</translation>
    </message>
    <message>
        <source>Lesser trochanter, with iliacus</source>
        <translation>Trochanter minor, mit dem Iliacus</translation>
    </message>
    <message>
        <source>Lesser trochanter, with psoas major</source>
        <translation>Trochanter minor, mit dem Psoas major</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Lesson text</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Let the colour show: {what}</source>
        <translation>Die Farbe zeigt: {what}</translation>
    </message>
    <message>
        <source>Let the repetition run, or stay where it is</source>
        <translation>Die Wiederholung laufen lassen oder anhalten</translation>
    </message>
    <message>
        <source>Lever at the joint</source>
        <translation>Hebel am Gelenk</translation>
    </message>
    <message>
        <source>Li 2002, 17 people (small beyond 90°; the bounds are ours)</source>
        <translation>Li 2002, 17 Personen (klein über 90°; die Grenzen sind unsere)</translation>
    </message>
    <message>
        <source>Li&amp;ght and dark</source>
        <translation>&amp;Hell und dunkel</translation>
    </message>
    <message>
        <source>Lies under gluteus medius.</source>
        <translation>Liegt unter dem Gluteus medius.</translation>
    </message>
    <message>
        <source>Lies under rectus femoris.</source>
        <translation>Liegt unter dem Rectus femoris.</translation>
    </message>
    <message>
        <source>Lift the hips from the floor, on both feet.</source>
        <translation>Heben Sie das Becken vom Boden, auf beiden Füßen.</translation>
    </message>
    <message>
        <source>Lifts and curls on one leg find and even out differences between the legs.</source>
        <translation>Heben und Beinbeugen auf einem Bein finden Unterschiede zwischen den Beinen und gleichen sie aus.</translation>
    </message>
    <message>
        <source>Light exercises first make the muscle easier to use.</source>
        <translation>Leichte Übungen am Anfang machen es leichter, den Muskel zu nutzen.</translation>
    </message>
    <message>
        <source>Light work before hard work. The model knows no warmth: it shows only how light this is.</source>
        <translation>Leichte Arbeit vor schwerer. Das Modell kennt keine Wärme: Es zeigt nur, wie leicht das ist.</translation>
    </message>
    <message>
        <source>Linea aspera, lateral lip, and lateral supracondylar line of the femur</source>
        <translation>Linea aspera, laterale Lippe, und Linea supracondylaris lateralis des Oberschenkelknochens</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load up to</source>
        <translation>Last bis</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Sehen Sie hin</translation>
    </message>
    <message>
        <source>Look &amp;closely</source>
        <translation>&amp;Näher ansehen</translation>
    </message>
    <message>
        <source>Look a structure up by its name</source>
        <translation>Eine Struktur nach ihrem Namen suchen</translation>
    </message>
    <message>
        <source>Lower back of the fibula; interosseous membrane</source>
        <translation>Untere Rückseite des Wadenbeins; Membrana interossea</translation>
    </message>
    <message>
        <source>Lower branch of the pubis, branch of the ischium</source>
        <translation>Unterer Ast des Schambeins, Ast des Sitzbeins</translation>
    </message>
    <message>
        <source>Lower lateral supracondylar line of the femur</source>
        <translation>Unterer Teil der Linea supracondylaris lateralis des Oberschenkelknochens</translation>
    </message>
    <message>
        <source>Lower outer face of the fibula</source>
        <translation>Untere Außenfläche des Wadenbeins</translation>
    </message>
    <message>
        <source>Lower tip of the kneecap</source>
        <translation>Untere Spitze der Kniescheibe</translation>
    </message>
    <message>
        <source>Lying curl with tired hamstrings</source>
        <translation>Beinbeugen im Liegen, hinten müde</translation>
    </message>
    <message>
        <source>Lying curl with weak hamstrings</source>
        <translation>Beinbeugen im Liegen, hinten schwach</translation>
    </message>
    <message>
        <source>Lying curl, foot free</source>
        <translation>Beinbeugen im Liegen, Fuß frei</translation>
    </message>
    <message>
        <source>Lying curl, knee 45°, toes pointed</source>
        <translation>Beinbeugen im Liegen, Knie 45°, Fußspitze gestreckt</translation>
    </message>
    <message>
        <source>Lying curl, knee 45°, toes up</source>
        <translation>Beinbeugen im Liegen, Knie 45°, Fuß hochgezogen</translation>
    </message>
    <message>
        <source>Lying leg curl</source>
        <translation>Beinbeugen im Liegen</translation>
    </message>
    <message>
        <source>Lying leg curl, one leg</source>
        <translation>Beinbeugen im Liegen, ein Bein</translation>
    </message>
    <message>
        <source>Lying, the model&apos;s hamstrings keep more of their force than people&apos;s do.</source>
        <translation>Im Liegen behalten die hinteren Oberschenkelmuskeln des Modells mehr von ihrer Kraft als die von Menschen.</translation>
    </message>
    <message>
        <source>Make a page for a patient, as PDF or on paper</source>
        <translation>Ein Blatt für Patienten erstellen, als PDF oder auf Papier</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Manal 2013 (34.6 to 36.9 mm), Maganaris 2000 (43 to 56 mm, 15° up to 30° pointed)</source>
        <translation>Manal 2013 (34,6 bis 36,9&#xa0;mm), Maganaris 2000 (43 bis 56&#xa0;mm, 15° hoch bis 30° gestreckt)</translation>
    </message>
    <message>
        <source>Many repetitions make a muscle tired. It then gives less force for the same effort. On the left you find the slider of fatigue. See what the calf does while the hamstrings tire.</source>
        <translation>Viele Wiederholungen machen einen Muskel müde. Er gibt dann bei gleicher Anstrengung weniger Kraft. Links finden Sie den Regler für die Ermüdung. Sehen Sie, was die Wade tut, während die hinteren Oberschenkelmuskeln ermüden.</translation>
    </message>
    <message>
        <source>Marchetti 2021, 15 men (gap at 0° not significant)</source>
        <translation>Marchetti 2021, 15 Männer (Abstand bei 0° nicht signifikant)</translation>
    </message>
    <message>
        <source>McAllister 2014, 12 trained men (read in the abstracts).</source>
        <translation>McAllister 2014, 12 trainierte Männer (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>McAllister 2014, 12 trained men at 85% of their best lift (read in the abstracts).</source>
        <translation>McAllister 2014, 12 trainierte Männer bei 85&#xa0;% ihrer Bestleistung (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>McAllister 2014; Zebis 2013 (read in the abstracts).</source>
        <translation>McAllister 2014; Zebis 2013 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Medial</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Medial cuneiform and base of the first metatarsal</source>
        <translation>Os cuneiforme mediale und Basis des ersten Mittelfußknochens</translation>
    </message>
    <message>
        <source>Medial cuneiform and base of the first metatarsal, under the foot</source>
        <translation>Os cuneiforme mediale und Basis des ersten Mittelfußknochens, unter dem Fuß</translation>
    </message>
    <message>
        <source>Medial gastrocnemius: working range at full activation, fibre length and strength</source>
        <translation>Medialer Gastrocnemius: Arbeitsbereich bei voller Aktivierung, Faserlänge und Kraft</translation>
    </message>
    <message>
        <source>Medium (480 × 640)</source>
        <translation>Mittel (480 × 640)</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Middle front of the fibula; interosseous membrane</source>
        <translation>Mittlere Vorderseite des Wadenbeins; Membrana interossea</translation>
    </message>
    <message>
        <source>Middle third of the linea aspera</source>
        <translation>Mittleres Drittel der Linea aspera</translation>
    </message>
    <message>
        <source>Middle-drag, or Shift and left-drag</source>
        <translation>Mit der Mitte ziehen, oder Umschalt und mit links ziehen</translation>
    </message>
    <message>
        <source>Miller 1997, Comfort 2017, Cadeo 2023 (no difference in EMG)</source>
        <translation>Miller 1997, Comfort 2017, Cadeo 2023 (kein Unterschied im EMG)</translation>
    </message>
    <message>
        <source>Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (read in the abstracts).</source>
        <translation>Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Moment arm</source>
        <translation>Hebelarm</translation>
    </message>
    <message>
        <source>Moment arm of the Achilles tendon at rest (mean of its three muscles)</source>
        <translation>Hebelarm der Achillessehne in Ruhe (Mittel ihrer drei Muskeln)</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Schwung</translation>
    </message>
    <message>
        <source>Momentum moves the speed to the start of each way: the load is flung and then slows down, with no help from other joints than those of the exercise.</source>
        <translation>Schwung verlegt das Tempo an den Anfang jedes Wegs: Die Last wird geschleudert und dann langsamer, ohne Hilfe anderer Gelenke als derer der Übung.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More load asks more of all muscles.</source>
        <translation>Mehr Last verlangt von allen Muskeln mehr.</translation>
    </message>
    <message>
        <source>More questions, on training and on trouble.</source>
        <translation>Weitere Fragen, zum Training und zu Beschwerden.</translation>
    </message>
    <message>
        <source>Most work for the hamstrings, least for the calf, within these limits.</source>
        <translation>Die meiste Arbeit für die hinteren Oberschenkelmuskeln, die wenigste für die Wade, innerhalb dieser Grenzen.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Mouse and keys</source>
        <translation>Maus und Tasten</translation>
    </message>
    <message>
        <source>Move at a tempo</source>
        <translation>In einem Tempo bewegen</translation>
    </message>
    <message>
        <source>Move more slowly</source>
        <translation>Langsamer bewegen</translation>
    </message>
    <message>
        <source>Move slowly. Take four seconds each way, with no swing.</source>
        <translation>Bewegen Sie sich langsam. Vier Sekunden je Weg, ohne Schwung.</translation>
    </message>
    <message>
        <source>Move the Hip slider on the left to between {low}° and {high}°.</source>
        <translation>Bewegen Sie links den Regler Hüfte auf einen Wert zwischen {low}° und {high}°.</translation>
    </message>
    <message>
        <source>Move the Knee slider on the left to between {low}° and {high}°.</source>
        <translation>Bewegen Sie links den Regler Knie auf einen Wert zwischen {low}° und {high}°.</translation>
    </message>
    <message>
        <source>Move the foot</source>
        <translation>Fuß bewegen</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Moving the {joint} shows how it passes there.</source>
        <translation>Bewegt man das Gelenk ({joint}), sieht man, wie er dort verläuft.</translation>
    </message>
    <message>
        <source>Muscle</source>
        <extracomment>Shown while no muscle is selected.</extracomment>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Muscle by muscle</source>
        <translation>Muskel für Muskel</translation>
    </message>
    <message>
        <source>Muscle recordings at heavy loads find the hamstrings most active in the Romanian deadlift and the glute-ham raise, among four exercises. Lighter loads may ask less of them.</source>
        <translation>Muskelmessungen bei schweren Lasten finden die hinteren Oberschenkelmuskeln unter vier Übungen beim rumänischen Kreuzheben und beim Glute-Ham-Raise am aktivsten. Leichtere Lasten verlangen vielleicht weniger.</translation>
    </message>
    <message>
        <source>Muscle recordings find the hamstrings highly active in swings, the inner ones most.</source>
        <translation>Muskelmessungen finden die hinteren Oberschenkelmuskeln bei Swings sehr aktiv, am meisten die inneren.</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Muscles set by hand</source>
        <translation>Muskeln von Hand gesetzt</translation>
    </message>
    <message>
        <source>Muscles that pull the other way take {part} away again.</source>
        <translation>Muskeln, die in die andere Richtung ziehen, nehmen {part} wieder weg.</translation>
    </message>
    <message>
        <source>Muscles whose curves are drawn; space checks one</source>
        <translation>Muskeln, deren Kurven gezeichnet werden; die Leertaste setzt ein Häkchen</translation>
    </message>
    <message>
        <source>Muscles {muscles}, held from outside</source>
        <translation>Muskeln {muscles}, von außen gehalten</translation>
    </message>
    <message>
        <source>Muscles {muscles}, load {load}</source>
        <extracomment>Force at which a line of action is as wide as it gets. An arrow shorter than this part of the longest has its figure in the corner alone. Of what bends and what stretches; they differ in lightness too, and no ramp has them. The load is in the colour of the words.</extracomment>
        <translation>Muskeln {muscles}, Last {load}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Name of the scene:</source>
        <translation>Name der Szene:</translation>
    </message>
    <message>
        <source>Name the file to be saved.</source>
        <translation>Nennen Sie die Datei, die gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Name the muscle</source>
        <extracomment>What each kind asks for.</extracomment>
        <translation>Den Muskel benennen</translation>
    </message>
    <message>
        <source>Name the structures, or no longer</source>
        <translation>Strukturen benennen oder nicht mehr</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names and values, as in the window</source>
        <translation>Namen und Werte wie im Fenster</translation>
    </message>
    <message>
        <source>Names of the muscles</source>
        <translation>Namen der Muskeln</translation>
    </message>
    <message>
        <source>Names, as in the window</source>
        <translation>Namen wie im Fenster</translation>
    </message>
    <message>
        <source>Natural colours</source>
        <translation>Natürliche Farben</translation>
    </message>
    <message>
        <source>Ne&amp;xt joint</source>
        <translation>&amp;Nächstes Gelenk</translation>
    </message>
    <message>
        <source>Near feet bend the knees more, and the hamstrings get even shorter. Feet further away give them more length. If a cramp comes, stretch the muscle gently. Keep the heel down and the toes loose to spare the calf.</source>
        <translation>Nahe Füße beugen die Knie mehr, und die hinteren Oberschenkelmuskeln werden noch kürzer. Füße weiter weg geben ihnen mehr Länge. Kommt ein Krampf, dehnen Sie den Muskel sanft. Lassen Sie die Ferse unten und die Zehen locker, um die Wade zu schonen.</translation>
    </message>
    <message>
        <source>Near there, shares grow beyond the plot.</source>
        <translation>Nahe dort wachsen Anteile über das Diagramm hinaus.</translation>
    </message>
    <message>
        <source>Neither is proven better. Pulled up, you are stronger and the calf helps. Pointed, the calf helps less. In training, ten weeks made no difference.</source>
        <translation>Keines ist nachweislich besser. Hochgezogen sind Sie stärker, und die Wade hilft. Gestreckt hilft die Wade weniger. Im Training machten zehn Wochen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Neither pull the foot up nor point the toes.</source>
        <translation>Weder den Fuß hochziehen noch die Fußspitze strecken.</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Nerve to obturator internus</source>
        <translation>N. musculi obturatorii interni</translation>
    </message>
    <message>
        <source>Nerve to piriformis</source>
        <translation>N. musculi piriformis</translation>
    </message>
    <message>
        <source>Nerve to quadratus femoris</source>
        <translation>N. musculi quadrati femoris</translation>
    </message>
    <message>
        <source>New name of the scene:</source>
        <translation>Neuer Name der Szene:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next &amp;language</source>
        <translation>&amp;Nächste Sprache</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Weiter (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Nishida 2022; Vicente-Mampel 2022; Comfort 2017 (read in the abstracts).</source>
        <translation>Nishida 2022; Vicente-Mampel 2022; Comfort 2017 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>No browser opens this address. You can copy it:</source>
        <translation>Kein Browser öffnet diese Adresse. Sie können sie kopieren:</translation>
    </message>
    <message>
        <source>No class sheet can be made: {error}</source>
        <translation>Es kann kein Klassenblatt erstellt werden: {error}</translation>
    </message>
    <message>
        <source>No curve where nobody could stand like this ({where}).</source>
        <translation>Keine Kurve, wo niemand so stehen könnte ({where}).</translation>
    </message>
    <message>
        <source>No handout can be made: {error}</source>
        <translation>Es kann kein Merkblatt erstellt werden: {error}</translation>
    </message>
    <message>
        <source>No load in the range allowed can be chosen.</source>
        <extracomment>Places along the path of a movement that are tried against the limits. So much may rounding put an angle beyond its limit, rad.</extracomment>
        <translation>Im erlaubten Bereich lässt sich keine Last wählen.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>No moment is asked for.</source>
        <translation>Es wird kein Moment verlangt.</translation>
    </message>
    <message>
        <source>No muscle is active.</source>
        <extracomment>Below this activation a muscle rests; from the other one on it gives all it can. A joint that is turned by less is not worth a sentence, nor is a group with a smaller part.</extracomment>
        <translation>Kein Muskel ist aktiv.</translation>
    </message>
    <message>
        <source>No one could stand like this without falling.</source>
        <translation>So könnte niemand stehen, ohne zu fallen.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No pose of it that was tried keeps to the limits.</source>
        <extracomment>Poses in the first look over all exercises, and least and most per exercise and hold. How the search closes in: how many exercises go on, from how many of their poses, how many new poses around each, and the half-width of the box around it. What activation beyond the limit costs where the search looks for its way. The hardest load allowed: the part of the limit aimed at, and how often it is aimed.</extracomment>
        <translation>Keine versuchte Stellung davon hält die Grenzen ein.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie ein PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>No scene has these words.</source>
        <translation>Keine Szene enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No share where the muscles&apos; moment at the ankle is about zero.</source>
        <translation>Kein Anteil, wo das Moment der Muskeln am Sprunggelenk etwa null ist.</translation>
    </message>
    <message>
        <source>No share where the muscles&apos; moment at the hip is about zero.</source>
        <translation>Kein Anteil, wo das Moment der Muskeln an der Hüfte etwa null ist.</translation>
    </message>
    <message>
        <source>No share where the muscles&apos; moment at the knee is about zero.</source>
        <translation>Kein Anteil, wo das Moment der Muskeln am Knie etwa null ist.</translation>
    </message>
    <message>
        <source>No strategies are offered for this pose.</source>
        <translation>Für diese Stellung werden keine Strategien angeboten.</translation>
    </message>
    <message>
        <source>No structure has such a name.</source>
        <translation>Keine Struktur heißt so.</translation>
    </message>
    <message>
        <source>No. Some help is normal. It only matters if the calf gives up before the hamstrings have had enough, or if it hurts.</source>
        <translation>Nein. Etwas Hilfe ist normal. Es zählt nur, wenn die Wade aufgibt, bevor die hinteren Oberschenkelmuskeln genug hatten, oder wenn es wehtut.</translation>
    </message>
    <message>
        <source>Nobody can do this: {error}</source>
        <translation>Das kann niemand: {error}</translation>
    </message>
    <message>
        <source>Nobody could stand like this: the floor would have to press {gap} cm behind the heel.</source>
        <translation>So könnte niemand stehen: Der Boden müsste {gap}&#xa0;cm hinter der Ferse drücken.</translation>
    </message>
    <message>
        <source>Nobody could stand like this: the floor would have to press {gap} cm in front of the toes.</source>
        <translation>So könnte niemand stehen: Der Boden müsste {gap}&#xa0;cm vor den Zehen drücken.</translation>
    </message>
    <message>
        <source>Nobody could stand so throughout.</source>
        <translation>So könnte niemand durchgehend stehen.</translation>
    </message>
    <message>
        <source>Nobody could stand so.</source>
        <translation>So könnte niemand stehen.</translation>
    </message>
    <message>
        <source>Nobody could stand so: the floor would have to press {where}.</source>
        <translation>So könnte niemand stehen: Der Boden müsste {where} drücken.</translation>
    </message>
    <message>
        <source>Nobody holds the foot any more: now the leg must hold it by itself.</source>
        <translation>Niemand hält den Fuß mehr: Nun muss das Bein ihn selbst halten.</translation>
    </message>
    <message>
        <source>Nobody holds the foot: help from the calf must be paid for by the shin.</source>
        <translation>Niemand hält den Fuß: Für die Hilfe der Wade muss das Schienbein zahlen.</translation>
    </message>
    <message>
        <source>Nobody of this build can do this: {reason}</source>
        <translation>Niemand von dieser Statur kann das: {reason}</translation>
    </message>
    <message>
        <source>Nordic curl</source>
        <translation>Nordic Curl</translation>
    </message>
    <message>
        <source>Nordic curl near its break point (knee 45 and 58°), foot pulled up and pointed by 20°</source>
        <translation>Nordic Curl nahe dem Punkt des Nachgebens (Knie 45 und 58°), Fuß hochgezogen und um 20° gestreckt</translation>
    </message>
    <message>
        <source>Not an experiment: OpenSim computed it with a gastrocnemius whose path is up to 8.8 mm too short. Free foot: our calf grows taut where it was measured to (finding 8), and with the foot pulled up its stretch helps the hamstrings, whoever holds the ankle; without that passive force the change is 6% at most. Held ankle: findings 9 and 12 leave gastrocnemius less strength beside the hamstrings than it has as published; half as strong again, it would pass 50%.</source>
        <translation>Kein Versuch: OpenSim berechnete es mit einem Gastrocnemius, dessen Weg bis zu 8,8&#xa0;mm zu kurz ist. Freier Fuß: Unsere Wade strafft sich, wo es gemessen wurde (Befund 8), und mit hochgezogenem Fuß hilft ihre Dehnung den hinteren Oberschenkelmuskeln, wer auch immer das Sprunggelenk hält; ohne diese passive Kraft beträgt die Änderung höchstens 6&#xa0;%. Gehaltenes Sprunggelenk: Die Befunde 9 und 12 lassen dem Gastrocnemius neben den hinteren Oberschenkelmuskeln weniger Kraft als veröffentlicht; anderthalbmal so stark läge er über 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Not copied: select and copy it above</source>
        <translation>Nicht kopiert: oben markieren und kopieren</translation>
    </message>
    <message>
        <source>Not copied: the clipboard did not take the picture. You can save it instead.</source>
        <translation>Nicht kopiert: Die Zwischenablage hat das Bild nicht angenommen. Sie können es stattdessen speichern.</translation>
    </message>
    <message>
        <source>Not copied: {why}</source>
        <translation>Nicht kopiert: {why}</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>Nicht getan: {reason}</translation>
    </message>
    <message>
        <source>Not in this leg: {answer}. The {figure} goes from {before} to {after}.</source>
        <translation>In diesem Bein nicht: {answer}. {figure}: von {before} auf {after}.</translation>
    </message>
    <message>
        <source>Not kept: {reason}</source>
        <translation>Nicht behalten: {reason}</translation>
    </message>
    <message>
        <source>Not part of the mechanical model.</source>
        <translation>Nicht Teil des mechanischen Modells.</translation>
    </message>
    <message>
        <source>Not part of the mechanical model; some people lack it.</source>
        <translation>Nicht Teil des mechanischen Modells; manchen Menschen fehlt er.</translation>
    </message>
    <message>
        <source>Not right. The answer: {answer}</source>
        <translation>Nicht richtig. Die Antwort: {answer}</translation>
    </message>
    <message>
        <source>Not saved: cannot write {file} ({why})</source>
        <translation>Nicht gespeichert: {file} kann nicht geschrieben werden ({why})</translation>
    </message>
    <message>
        <source>Not saved: {error}</source>
        <translation>Nicht gespeichert: {error}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notes for the patient</source>
        <translation>Hinweise für die Patientin oder den Patienten</translation>
    </message>
    <message>
        <source>Notes for you</source>
        <translation>Hinweise für Sie</translation>
    </message>
    <message>
        <source>Nothing applies here</source>
        <translation>Hier trifft nichts zu</translation>
    </message>
    <message>
        <source>Nothing but the body&apos;s own weight counts here.</source>
        <translation>Hier zählt nur das eigene Körpergewicht.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing holds the foot, so the pulls across the ankle must cancel. What the calf pulls down, the shin must pull up: the shin muscles are {active} active on average. That makes help from the calf costly.</source>
        <translation>Nichts hält den Fuß, also müssen sich die Züge am Sprunggelenk aufheben. Was die Wade nach unten zieht, muss das Schienbein nach oben ziehen: Die Schienbeinmuskeln sind im Mittel zu {active} aktiv. Das macht Hilfe von der Wade teuer.</translation>
    </message>
    <message>
        <source>Nothing holds your foot, so the shin must pull against the calf.</source>
        <translation>Nichts hält Ihren Fuß, das Schienbein muss also gegen die Wade ziehen.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist verändert.</translation>
    </message>
    <message>
        <source>Nothing moves here.</source>
        <translation>Hier bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Nothing that was tried keeps to all limits: allow more activation, less load, other angles or other exercises.</source>
        <translation>Nichts, was versucht wurde, hält alle Grenzen ein: Erlauben Sie mehr Aktivierung, weniger Last, andere Winkel oder andere Übungen.</translation>
    </message>
    <message>
        <source>Now the colour shows who turns the knee. The hamstrings lead with {now.ham_share}. The upper calf helps with {now.calf_share}. A muscle that helps another one with the same job is called a synergist.

If the leader is weak, tired or not well used, the helper may be asked for more. You will try that soon.</source>
        <translation>Nun zeigt die Farbe, wer das Knie dreht. Die hinteren Oberschenkelmuskeln führen mit {now.ham_share}. Die obere Wade hilft mit {now.calf_share}. Ein Muskel, der einem anderen bei derselben Aufgabe hilft, heißt Synergist.

Ist der Führende schwach, müde oder schlecht genutzt, wird der Helfer vielleicht mehr gebraucht. Das werden Sie bald ausprobieren.</translation>
    </message>
    <message>
        <source>Now the other way. The foot is still held. The calf does {now.calf_share}, and the hamstrings work at {now.ham_active}. Next, the toes are pointed.</source>
        <translation>Nun umgekehrt. Der Fuß wird weiter gehalten. Die Wade leistet {now.calf_share}, und die hinteren Oberschenkelmuskeln arbeiten mit {now.ham_active}. Als Nächstes wird die Fußspitze gestreckt.</translation>
    </message>
    <message>
        <source>Numb, or the foot drops</source>
        <translation>Taub, oder der Fuß hängt herab</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Zahl der Fragen</translation>
    </message>
    <message>
        <source>Obturator nerve</source>
        <translation>N. obturatorius</translation>
    </message>
    <message>
        <source>Obturator nerve, anterior branch</source>
        <translation>N. obturatorius, vorderer Ast</translation>
    </message>
    <message>
        <source>Obturator nerve, posterior branch</source>
        <translation>N. obturatorius, hinterer Ast</translation>
    </message>
    <message>
        <source>Of all muscles together</source>
        <translation>Von allen Muskeln zusammen</translation>
    </message>
    <message>
        <source>Of the length at which it is strongest</source>
        <translation>Bezogen auf die Länge, bei der sie am stärksten ist</translation>
    </message>
    <message>
        <source>Often advised by professionals. No experiment on it was found.</source>
        <translation>Von Fachleuten oft geraten. Kein Versuch dazu wurde gefunden.</translation>
    </message>
    <message>
        <source>On a machine the load pulls at the ankle pad at right angles to the shin; in two-legged exercises each leg carries half of what is in the hands or on the shoulders.</source>
        <translation>An einem Gerät zieht die Last am Polster rechtwinklig zum Schienbein; bei Übungen auf zwei Beinen trägt jedes die Hälfte dessen, was in den Händen oder auf den Schultern ist.</translation>
    </message>
    <message>
        <source>On hands and knees, stretch one leg out behind.</source>
        <translation>Strecken Sie auf Händen und Knien ein Bein nach hinten.</translation>
    </message>
    <message>
        <source>On the back, thigh upright, straighten the knee.</source>
        <translation>Auf dem Rücken, Oberschenkel senkrecht, das Knie strecken.</translation>
    </message>
    <message>
        <source>On the left, in “What if”, raise the hamstring fatigue well above half.</source>
        <translation>Stellen Sie links unter „Was, wenn?“ die Ermüdung der Beinbeuger deutlich über die Hälfte.</translation>
    </message>
    <message>
        <source>On the left, under “Who holds the ankle?”, choose Held.</source>
        <translation>Wählen Sie links unter „Wer hält das Sprunggelenk?“ Gehalten.</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message>
        <source>One calf is swollen, warm, red or throbs</source>
        <translation>Eine Wade ist geschwollen, warm, rot oder pocht</translation>
    </message>
    <message>
        <source>One joint: {joints}.</source>
        <translation>Ein Gelenk: {joints}.</translation>
    </message>
    <message>
        <source>One leg at a time</source>
        <translation>Ein Bein nach dem anderen</translation>
    </message>
    <message>
        <source>One leg carries what two did, and shows which is weaker.</source>
        <translation>Ein Bein trägt, was zwei trugen, und zeigt, welches schwächer ist.</translation>
    </message>
    <message>
        <source>One leg, as B lies, coloured by how much B differs from A</source>
        <translation>Ein Bein in der Stellung von B; die Farbe zeigt, wie sehr B von A abweicht</translation>
    </message>
    <message>
        <source>One repetition of the exercise</source>
        <translation>Eine Wiederholung der Übung</translation>
    </message>
    <message>
        <source>One thing changed at a time, the largest effect first. Hollow point: now; full point: after. The calf&apos;s share is of the knee moment.</source>
        <translation>Je eines allein verändert, die größte Wirkung zuerst. Hohler Punkt: jetzt; voller Punkt: danach. Der Anteil der Wade gilt für das Kniemoment.</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Ein Weg</translation>
    </message>
    <message>
        <source>One way must take {low} to {high} seconds, not {given}</source>
        <translation>Ein Weg muss {low} bis {high} Sekunden dauern, nicht {given}</translation>
    </message>
    <message>
        <source>Only the knee changes its length: sitting or lying makes no difference to it.</source>
        <translation>Nur das Knie ändert seine Länge: Sitzen oder Liegen macht für ihn keinen Unterschied.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>Szene öffnen</translation>
    </message>
    <message>
        <source>Open a scene, or a picture that carries one</source>
        <translation>Eine Szene öffnen oder ein Bild, das eine enthält</translation>
    </message>
    <message>
        <source>Opened {file}</source>
        <translation>{file} geöffnet</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Origin of {muscle}</source>
        <extracomment>How much of its colour a patch keeps while another muscle is selected.</extracomment>
        <translation>Ursprung: {muscle}</translation>
    </message>
    <message>
        <source>Other muscles take part. Gracilis and sartorius run down the inside of the thigh and help to bend the knee; here they give {now.other_share}. Plantaris and popliteus are small ones behind the knee; they help a little, and the model leaves their pull out.

At the hip, the big glute and adductor magnus share the work of the hamstrings. At the shin, tibialis anterior pulls the foot up. It keeps the calf in check when no one holds the foot: the shin is at {now.shin_active} here.</source>
        <translation>Andere Muskeln machen mit. Gracilis und Sartorius laufen innen am Oberschenkel hinab und helfen, das Knie zu beugen; hier geben sie {now.other_share}. Plantaris und Popliteus sind kleine Muskeln hinter dem Knie; sie helfen ein wenig, und das Modell lässt ihren Zug weg.

An der Hüfte teilen sich der große Gesäßmuskel und der Adductor magnus die Arbeit mit den hinteren Oberschenkelmuskeln. Am Schienbein zieht der Tibialis anterior den Fuß hoch. Er hält die Wade im Zaum, wenn niemand den Fuß hält: Das Schienbein liegt hier bei {now.shin_active}.</translation>
    </message>
    <message>
        <source>Outer border of the ischial tuberosity</source>
        <translation>Außenrand des Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Outer face of the greater trochanter</source>
        <translation>Außenfläche des Trochanter major</translation>
    </message>
    <message>
        <source>Outer face of the ilium between the anterior and inferior gluteal lines</source>
        <translation>Außenfläche des Darmbeins zwischen Linea glutea anterior und inferior</translation>
    </message>
    <message>
        <source>Outer face of the ilium between the anterior and posterior gluteal lines</source>
        <translation>Außenfläche des Darmbeins zwischen Linea glutea anterior und posterior</translation>
    </message>
    <message>
        <source>Outer face of the lateral condyle of the femur; capsule of the knee</source>
        <translation>Außenfläche des Condylus lateralis des Oberschenkelknochens; Kniegelenkkapsel</translation>
    </message>
    <message>
        <source>Outer face of the obturator membrane and the bone around it</source>
        <translation>Außenfläche der Membrana obturatoria und der Knochen um sie herum</translation>
    </message>
    <message>
        <source>Outer rim of the iliac crest behind the anterior superior iliac spine</source>
        <translation>Äußerer Rand des Darmbeinkamms hinter der Spina iliaca anterior superior</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Pa&amp;tient view</source>
        <translation>Pa&amp;tientenansicht</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Pain that comes with a fever, or wakes you at night, needs a doctor.</source>
        <translation>Schmerz, der mit Fieber kommt oder Sie nachts weckt, braucht einen Arzt.</translation>
    </message>
    <message>
        <source>Paint where muscles are fixed on the bones</source>
        <translation>Auf den Knochen zeigen, wo Muskeln befestigt sind</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part of the ankle&apos;s turning force</source>
        <translation>Teil der Drehkraft am Sprunggelenk</translation>
    </message>
    <message>
        <source>Part of the hip&apos;s turning force</source>
        <translation>Teil der Drehkraft der Hüfte</translation>
    </message>
    <message>
        <source>Part of the knee&apos;s turning force</source>
        <translation>Teil der Drehkraft des Knies</translation>
    </message>
    <message>
        <source>Passes the pull of quadriceps from the kneecap to the tibia</source>
        <translation>Leitet den Zug des Quadriceps von der Kniescheibe zum Schienbein</translation>
    </message>
    <message>
        <source>Passes the pull of quadriceps to the kneecap</source>
        <translation>Leitet den Zug des Quadriceps zur Kniescheibe</translation>
    </message>
    <message>
        <source>Passes the pull of the calf to the heel</source>
        <translation>Leitet den Zug der Wade zur Ferse</translation>
    </message>
    <message>
        <source>Paths stay as published. Their arm lies in the measured range but grows more with pointing than Manal&apos;s +7%; Maganaris measured +30% over a wider range.</source>
        <translation>Die Wege bleiben wie veröffentlicht. Ihr Hebel liegt im gemessenen Bereich, wächst beim Strecken aber mehr als Manals +7&#xa0;%; Maganaris maß +30&#xa0;% über einen weiteren Bereich.</translation>
    </message>
    <message>
        <source>Patient &amp;may move</source>
        <translation>Patient &amp;darf bewegen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the repetition</source>
        <translation>Wiederholung anhalten</translation>
    </message>
    <message>
        <source>Peak knee flexion moment in motion, seated: braced ankle pulled up against pointed</source>
        <translation>Größtes Kniebeugemoment in Bewegung, im Sitzen: geschientes Sprunggelenk hochgezogen gegen gestreckt</translation>
    </message>
    <message>
        <source>Pecten of the pubis</source>
        <translation>Pecten ossis pubis</translation>
    </message>
    <message>
        <source>Pectineal line and upper linea aspera</source>
        <translation>Linea pectinea und oberer Teil der Linea aspera</translation>
    </message>
    <message>
        <source>Pectineal line of the femur, below the lesser trochanter</source>
        <translation>Linea pectinea des Oberschenkelknochens, unter dem Trochanter minor</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <extracomment>Where the groups of the cards belong. Cards that belong elsewhere than the rest of their group. Bones that are none of these are of the foot.</extracomment>
        <translation>Becken</translation>
    </message>
    <message>
        <source>People bend the knee harder with the hip bent than with the hip straight.</source>
        <translation>Menschen beugen das Knie mit gebeugter Hüfte kräftiger als mit gestreckter.</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Bild (*.svg)</translation>
    </message>
    <message>
        <source>Picture and numbers come from a computer model of an average leg. They were worked out, not measured on you, and people differ. They show how muscles can share work. They do not show what is wrong, and do not take the place of your doctor or therapist.</source>
        <extracomment>What the model is, and what it is not.</extracomment>
        <translation>Bild und Zahlen kommen aus dem Computermodell eines durchschnittlichen Beins. Sie wurden berechnet, nicht an Ihnen gemessen, und Menschen sind verschieden. Sie zeigen, wie Muskeln sich Arbeit teilen können. Sie zeigen nicht, was nicht stimmt, und ersetzen weder Arzt noch Therapie.</translation>
    </message>
    <message>
        <source>Picture copied, {width} × {height} pixels</source>
        <translation>Bild kopiert, {width} × {height} Pixel</translation>
    </message>
    <message>
        <source>Picture of the leg</source>
        <translation>Bild des Beins</translation>
    </message>
    <message>
        <source>Picture of the leg that is kept, A</source>
        <translation>Bild des behaltenen Beins, A</translation>
    </message>
    <message>
        <source>Picture saved: {file}</source>
        <translation>Bild gespeichert: {file}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Place in the repetition, percent</source>
        <translation>Stelle in der Wiederholung, Prozent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the repetition</source>
        <translation>Wiederholung abspielen</translation>
    </message>
    <message>
        <source>Plus, minus</source>
        <translation>Plus, Minus</translation>
    </message>
    <message>
        <source>Point at a factor to read what it assumes.</source>
        <extracomment>The slider&apos;s end; slower ways may be typed.</extracomment>
        <translation>Zeigen Sie auf einen Faktor, um zu lesen, was er annimmt.</translation>
    </message>
    <message>
        <source>Point the toes</source>
        <translation>Fußspitze strecken</translation>
    </message>
    <message>
        <source>Point the toes by 20° in lying and seated curls.</source>
        <translation>Strecken Sie die Fußspitze beim Beinbeugen im Liegen und Sitzen um 20°.</translation>
    </message>
    <message>
        <source>Point your toes while you bend the knee.</source>
        <extracomment>By key of an Advice.</extracomment>
        <translation>Strecken Sie die Fußspitze, während Sie das Knie beugen.</translation>
    </message>
    <message>
        <source>Pointed toes make the upper calf short. A short calf gives little. At the same load more is left for the hamstrings: from {now.ham_active} to {then.ham_active} in this leg.</source>
        <translation>Eine gestreckte Fußspitze macht die obere Wade kurz. Eine kurze Wade gibt wenig. Bei gleicher Last bleibt mehr für die hinteren Oberschenkelmuskeln: in diesem Bein von {now.ham_active} auf {then.ham_active}.</translation>
    </message>
    <message>
        <source>Pointed toes take the calf out of a curl, in the model.</source>
        <translation>Eine gestreckte Fußspitze nimmt die Wade im Modell aus dem Beinbeugen heraus.</translation>
    </message>
    <message>
        <source>Pointing the toes may leave more for the hamstrings at the same load. Yet four studies found no higher hamstring activity.</source>
        <translation>Eine gestreckte Fußspitze lässt bei gleicher Last vielleicht mehr für die hinteren Oberschenkelmuskeln. Doch vier Studien fanden dabei keine höhere Aktivität.</translation>
    </message>
    <message>
        <source>Pointing the toes shortens gastrocnemius.</source>
        <translation>Die gestreckte Fußspitze verkürzt den Gastrocnemius.</translation>
    </message>
    <message>
        <source>Points the foot down</source>
        <translation>Senkt den Fuß</translation>
    </message>
    <message>
        <source>Points the foot down and bends the knee, both weakly</source>
        <translation>Senkt den Fuß und beugt das Knie, beides schwach</translation>
    </message>
    <message>
        <source>Points the foot down; helps to bend the knee</source>
        <translation>Senkt den Fuß; hilft, das Knie zu beugen</translation>
    </message>
    <message>
        <source>Pose</source>
        <extracomment>What a saved picture of curves carries.</extracomment>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Pose code</source>
        <translation>Stellungscode</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Power of effort</source>
        <translation>Exponent der Anstrengung</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Predict the change</source>
        <translation>Die Änderung vorhersagen</translation>
    </message>
    <message>
        <source>Press “Show it” to see the leg with a strategy, then set it up again and try the other.</source>
        <translation>Drücken Sie „Zeigen“, um das Bein mit einer Strategie zu sehen, dann stellen Sie es neu auf und versuchen die andere.</translation>
    </message>
    <message>
        <source>Press “Show me” to point the toes.</source>
        <translation>Drücken Sie „Zeig es mir“, um die Fußspitze zu strecken.</translation>
    </message>
    <message>
        <source>Press “Show me” to put the feet further away.</source>
        <translation>Drücken Sie „Zeig es mir“, um die Füße weiter weg zu stellen.</translation>
    </message>
    <message>
        <source>Press “Show me” to see the foot pulled up.</source>
        <translation>Drücken Sie „Zeig es mir“, um den hochgezogenen Fuß zu sehen.</translation>
    </message>
    <message>
        <source>Press “Show me” to see the foot up and the hamstrings tired.</source>
        <translation>Drücken Sie „Zeig es mir“, um den hochgezogenen Fuß und müde hintere Oberschenkelmuskeln zu sehen.</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Print, A4</source>
        <translation>Druck, A4</translation>
    </message>
    <message>
        <source>Print, A5</source>
        <translation>Druck, A5</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Published as {length} and {slack}; adapted here to measured strength.</source>
        <translation>Veröffentlicht mit {length} und {slack}; hier an gemessene Kraft angepasst.</translation>
    </message>
    <message>
        <source>Published strength is about twice that of measured adults.</source>
        <translation>Die veröffentlichte Kraft ist etwa das Doppelte gemessener Erwachsener.</translation>
    </message>
    <message>
        <source>Pull along the tendon</source>
        <translation>Zug entlang der Sehne</translation>
    </message>
    <message>
        <source>Pull along the tendon, stretch included</source>
        <translation>Zug entlang der Sehne, einschließlich Dehnung</translation>
    </message>
    <message>
        <source>Pull from stretch alone</source>
        <translation>Zug durch Dehnung allein</translation>
    </message>
    <message>
        <source>Pull from stretch, B − A (N)</source>
        <translation>Zug durch Dehnung, B − A (N)</translation>
    </message>
    <message>
        <source>Pulling the foot up made the upper calf longer by {change.calf_length}. A longer calf can give more force, and the hold at the foot lets it do so. The hamstrings went from {now.ham_active} to {then.ham_active}.</source>
        <translation>Das Hochziehen des Fußes machte die obere Wade um {change.calf_length} länger. Eine längere Wade kann mehr Kraft geben, und der Halt am Fuß lässt es zu. Die hinteren Oberschenkelmuskeln gingen von {now.ham_active} auf {then.ham_active}.</translation>
    </message>
    <message>
        <source>Pulling the foot up makes gastrocnemius longer; pointing the toes or bending the knee makes it shorter.</source>
        <translation>Das Hochziehen des Fußes macht den Gastrocnemius länger; die Fußspitze strecken oder das Knie beugen macht ihn kürzer.</translation>
    </message>
    <message>
        <source>Pulling the foot up makes the upper calf longer. With the foot held, people then bend the knee harder. How large the gain is stays open here.</source>
        <translation>Das Hochziehen des Fußes macht die obere Wade länger. Wird der Fuß gehalten, beugen Menschen das Knie dann kräftiger. Wie groß der Gewinn ist, bleibt hier offen.</translation>
    </message>
    <message>
        <source>Pulling the foot up stretches gastrocnemius.</source>
        <translation>Der hochgezogene Fuß dehnt den Gastrocnemius.</translation>
    </message>
    <message>
        <source>Pulls the foot up; turns the sole inward</source>
        <translation>Zieht den Fuß hoch; dreht die Sohle nach innen</translation>
    </message>
    <message>
        <source>Put your feet further away in the bridge, so your knees bend less.</source>
        <translation>Stellen Sie die Füße in der Brücke weiter weg, so beugen sich die Knie weniger.</translation>
    </message>
    <message>
        <source>Put your mind on the back of the thigh. Feel it get shorter on the way up and longer on the way down. Some people lay a hand on it. Add load or repetitions only once your form holds.</source>
        <translation>Denken Sie an die Rückseite des Oberschenkels. Spüren Sie, wie sie auf dem Hinweg kürzer und auf dem Rückweg länger wird. Manche legen eine Hand darauf. Steigern Sie Last oder Wiederholungen erst, wenn Ihre Ausführung hält.</translation>
    </message>
    <message>
        <source>Quadrate tubercle at the intertrochanteric crest</source>
        <translation>Tuberculum quadratum an der Crista intertrochanterica</translation>
    </message>
    <message>
        <source>Quadriceps</source>
        <translation>Quadriceps</translation>
    </message>
    <message>
        <source>Quantity that is drawn</source>
        <translation>Gezeichnete Größe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question %v of %m</source>
        <translation>Frage %v von %m</translation>
    </message>
    <message>
        <source>Question {n} of {count}</source>
        <translation>Frage {n} von {count}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Questions on this leg, answered by the model</source>
        <translation>Fragen zu diesem Bein, beantwortet vom Modell</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Raise the load step by step</source>
        <translation>Last schrittweise steigern</translation>
    </message>
    <message>
        <source>Range of measured levers in Tozeren, after Spoor &amp; van Leeuwen; its course is computed from the paths here.</source>
        <translation>Bereich gemessener Hebel bei Tozeren, nach Spoor und van Leeuwen; der Verlauf ist hier aus den Muskelwegen berechnet.</translation>
    </message>
    <message>
        <source>Rank the muscles</source>
        <translation>Die Muskeln ordnen</translation>
    </message>
    <message>
        <source>Rank these muscles by activation, the highest first.</source>
        <translation>Ordnen Sie diese Muskeln nach ihrer Aktivierung, die höchste zuerst.</translation>
    </message>
    <message>
        <source>Rank these muscles by their lever to {turn}, the longest first.</source>
        <translation>Ordnen Sie diese Muskeln nach ihrem Hebel ({turn}), den längsten zuerst.</translation>
    </message>
    <message>
        <source>Rank these muscles by their share of the turning force at the {joint}, the largest first.</source>
        <translation>Ordnen Sie diese Muskeln nach ihrem Anteil an der Drehkraft (Gelenk: {joint}), den größten zuerst.</translation>
    </message>
    <message>
        <source>Read in words what the picture shows</source>
        <translation>In Worten lesen, was das Bild zeigt</translation>
    </message>
    <message>
        <source>Read on. The leg rests.</source>
        <translation>Lesen Sie weiter. Das Bein ruht.</translation>
    </message>
    <message>
        <source>Read the help on the page that fits where you are</source>
        <translation>Die Hilfe lesen, auf der Seite, die hierher passt</translation>
    </message>
    <message>
        <source>Reading grade {grade} (Flesch-Kincaid): easy enough for most people ({aim} or less).</source>
        <translation>Lesestufe {grade} (Wiener Sachtextformel): leicht genug für die meisten ({aim} oder weniger).</translation>
    </message>
    <message>
        <source>Reading grade {grade} (Flesch-Kincaid): {aim} or less is easier to read.</source>
        <translation>Lesestufe {grade} (Wiener Sachtextformel): {aim} oder weniger liest sich leichter.</translation>
    </message>
    <message>
        <source>Reading grade {grade} (Flesch-Kincaid); your notes alone {own}: shorter words and sentences read easier.</source>
        <translation>Lesestufe {grade} (Wiener Sachtextformel); Ihre Hinweise allein {own}: Kürzere Wörter und Sätze lesen sich leichter.</translation>
    </message>
    <message>
        <source>Reasoned from how the muscles run.</source>
        <translation>Aus dem Verlauf der Muskeln geschlossen.</translation>
    </message>
    <message>
        <source>Red: more in B than in A. Blue: less.</source>
        <extracomment>What the colours of a difference mean.</extracomment>
        <translation>Rot: mehr in B als in A. Blau: weniger.</translation>
    </message>
    <message>
        <source>Relaxed leg</source>
        <translation>Entspanntes Bein</translation>
    </message>
    <message>
        <source>Relaxed: no muscle is active, and something outside holds the stretch.</source>
        <translation>Entspannt: Kein Muskel ist aktiv, und etwas von außen hält die Dehnung.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Repetition, %: there up to 50, then back</source>
        <translation>Wiederholung, %: hin bis 50, dann zurück</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Rest the pointer</source>
        <translation>Zeiger ruhen lassen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Right, Left in the tree</source>
        <translation>Rechts, Links im Baum</translation>
    </message>
    <message>
        <source>Right-click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Right: {answer}. The {figure} goes from {before} to {after}.</source>
        <translation>Richtig: {answer}. {figure}: von {before} auf {after}.</translation>
    </message>
    <message>
        <source>Romanian deadlift</source>
        <translation>Rumänisches Kreuzheben</translation>
    </message>
    <message>
        <source>Romanian deadlift on one leg</source>
        <translation>Rumänisches Kreuzheben auf einem Bein</translation>
    </message>
    <message>
        <source>Romanian deadlift, one leg</source>
        <translation>Rumänisches Kreuzheben, ein Bein</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <translation>&amp;Haut</translation>
    </message>
    <message>
        <source>Sa&amp;ve this scene…</source>
        <translation>Diese Szene &amp;speichern…</translation>
    </message>
    <message>
        <source>Safe mode: your settings are left as they are, and software draws the picture.</source>
        <translation>Sicherer Modus: Ihre Einstellungen bleiben, wie sie sind, und das Bild zeichnet Software.</translation>
    </message>
    <message>
        <source>Sarabon 2021, meta-analysis of 411 studies</source>
        <translation>Sarabon 2021, Metaanalyse von 411 Studien</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save 3D &amp;model…</source>
        <translation>3D-&amp;Modell speichern…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Save a film of the leg in motion</source>
        <translation>Einen Film des bewegten Beins speichern</translation>
    </message>
    <message>
        <source>Save a&amp;nimation…</source>
        <translation>A&amp;nimation speichern…</translation>
    </message>
    <message>
        <source>Save animation</source>
        <translation>Animation speichern</translation>
    </message>
    <message>
        <source>Save curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Of the time that it takes; the rest presses and writes the file.</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save the class sheet</source>
        <translation>Klassenblatt speichern</translation>
    </message>
    <message>
        <source>Save the curves as picture (*.svg)</source>
        <translation>Die Kurven als Bild speichern (*.svg)</translation>
    </message>
    <message>
        <source>Save the curves as table (*.csv)</source>
        <translation>Die Kurven als Tabelle speichern (*.csv)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Merkblatt speichern</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Save the picture of the leg as PNG</source>
        <translation>Das Bild des Beins als PNG speichern</translation>
    </message>
    <message>
        <source>Save the posed leg for other programs, as GLB</source>
        <translation>Das Bein in dieser Stellung für andere Programme speichern, als GLB</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>Szene speichern</translation>
    </message>
    <message>
        <source>Save these questions as a sheet to print, with a page of answers</source>
        <translation>Diese Fragen als Blatt zum Drucken speichern, mit einer Seite Antworten</translation>
    </message>
    <message>
        <source>Save {kind}…</source>
        <translation>{kind} speichern…</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Scene (*{ending})</source>
        <translation>Szene (*{ending})</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes, and pictures that carry one ({kinds})</source>
        <translation>Szenen und Bilder, die eine enthalten ({kinds})</translation>
    </message>
    <message>
        <source>Sciatic nerve, common fibular part</source>
        <translation>N. ischiadicus, Fibularisanteil</translation>
    </message>
    <message>
        <source>Sciatic nerve, tibial part</source>
        <translation>N. ischiadicus, Tibialisanteil</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>In the order of the list; each but the last is one of `SIZES`.</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Seated curl</source>
        <translation>Beinbeugen im Sitzen</translation>
    </message>
    <message>
        <source>Seated leg curl</source>
        <translation>Beinbeugen im Sitzen</translation>
    </message>
    <message>
        <source>Seconds of one way</source>
        <translation>Sekunden für einen Weg</translation>
    </message>
    <message>
        <source>See a doctor the same day. It can be a blood clot. With short breath, chest pain or coughed-up blood, call an ambulance at once.</source>
        <translation>Gehen Sie noch am selben Tag zum Arzt. Es kann ein Blutgerinnsel sein. Bei Atemnot, Brustschmerz oder Bluthusten rufen Sie sofort den Rettungswagen.</translation>
    </message>
    <message>
        <source>See a doctor the same day:</source>
        <translation>Gehen Sie noch am selben Tag zum Arzt:</translation>
    </message>
    <message>
        <source>See all that mouse and keys do</source>
        <translation>Sehen, was Maus und Tasten tun</translation>
    </message>
    <message>
        <source>See how its two heads cross behind the knee.</source>
        <translation>Sehen Sie, wie sich seine zwei Köpfe hinter dem Knie kreuzen.</translation>
    </message>
    <message>
        <source>See how light each one is for the hamstrings.</source>
        <translation>Sehen Sie, wie leicht jede davon für die hinteren Oberschenkelmuskeln ist.</translation>
    </message>
    <message>
        <source>See the leg from its anterior side</source>
        <extracomment>In the order of their keys, 1 to 6.</extracomment>
        <translation>Das Bein von vorn zeigen</translation>
    </message>
    <message>
        <source>See the leg from its inferior side</source>
        <translation>Das Bein von unten zeigen</translation>
    </message>
    <message>
        <source>See the leg from its lateral side</source>
        <translation>Das Bein von außen zeigen</translation>
    </message>
    <message>
        <source>See the leg from its medial side</source>
        <translation>Das Bein von innen zeigen</translation>
    </message>
    <message>
        <source>See the leg from its posterior side</source>
        <translation>Das Bein von hinten zeigen</translation>
    </message>
    <message>
        <source>See the leg from its superior side</source>
        <translation>Das Bein von oben zeigen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Startzahl {seed}</translation>
    </message>
    <message>
        <source>Seen from its {side} side</source>
        <translation>Seite: {side}</translation>
    </message>
    <message>
        <source>Select no muscle</source>
        <translation>Keinen Muskel auswählen</translation>
    </message>
    <message>
        <source>Selected: {structure}.</source>
        <translation>Ausgewählt: {structure}.</translation>
    </message>
    <message>
        <source>Set by hand: the activations are given, and no load is balanced.</source>
        <translation>Von Hand gesetzt: Die Aktivierungen sind gegeben, und keine Last wird ausgeglichen.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu aufstellen</translation>
    </message>
    <message>
        <source>Sets</source>
        <extracomment>Of a Dose: the field, its name on screen, what follows the number, and the most.</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Settings file is broken and could not be set aside ({why}): {file}</source>
        <translation>Die Einstellungsdatei ist beschädigt und konnte nicht beiseitegelegt werden ({why}): {file}</translation>
    </message>
    <message>
        <source>Settings file was broken; set aside as {file}</source>
        <translation>Die Einstellungsdatei war beschädigt; sie liegt nun als {file} beiseite</translation>
    </message>
    <message>
        <source>Settings not kept ({why}): {file}</source>
        <translation>Einstellungen nicht gesichert ({why}): {file}</translation>
    </message>
    <message>
        <source>Settings not read ({why}): {file}</source>
        <extracomment>How each field is read; InputError where it cannot be.</extracomment>
        <translation>Einstellungen nicht gelesen ({why}): {file}</translation>
    </message>
    <message>
        <source>Settings not right, defaults used: {fields} in {file}</source>
        <translation>Einstellungen nicht richtig, Vorgaben gelten: {fields} in {file}</translation>
    </message>
    <message>
        <source>Shaded: more than these muscles can hold ({where}).</source>
        <translation>Schattiert: mehr, als diese Muskeln halten können ({where}).</translation>
    </message>
    <message>
        <source>Shank</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Shank, deep back</source>
        <translation>Unterschenkel, tief hinten</translation>
    </message>
    <message>
        <source>Shank, front</source>
        <translation>Unterschenkel, vorn</translation>
    </message>
    <message>
        <source>Shank, outer side</source>
        <translation>Unterschenkel, außen</translation>
    </message>
    <message>
        <source>Share of ankle moment</source>
        <translation>Anteil Sprunggelenk</translation>
    </message>
    <message>
        <source>Share of hip moment</source>
        <translation>Anteil am Hüftmoment</translation>
    </message>
    <message>
        <source>Share of knee moment</source>
        <translation>Anteil am Kniemoment</translation>
    </message>
    <message>
        <source>Share of the moment</source>
        <translation>Anteil am Moment</translation>
    </message>
    <message>
        <source>Share that is done</source>
        <translation>Anteil, der fertig ist</translation>
    </message>
    <message>
        <source>Shares hip extension with the hamstrings.</source>
        <translation>Teilt sich die Hüftstreckung mit den ischiokruralen Muskeln.</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Umschalt und Pfeile</translation>
    </message>
    <message>
        <source>Short answers to what is often asked. Each says how well it is borne out.</source>
        <translation>Kurze Antworten auf häufige Fragen. Jede sagt, wie gut sie belegt ist.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Should I point or pull my toes?</source>
        <translation>Soll ich die Fußspitze strecken oder hochziehen?</translation>
    </message>
    <message>
        <source>Should the program break, this step would be lost: {why}. Save it.</source>
        <translation>Bei einem Absturz ginge dieser Schritt verloren: {why}. Speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>Show a clear skin around the leg</source>
        <translation>Eine durchsichtige Haut um das Bein zeigen</translation>
    </message>
    <message>
        <source>Show both. The size of the effect of attention is a guess.</source>
        <translation>Zeigen Sie beide. Wie stark Aufmerksamkeit wirkt, ist eine Schätzung.</translation>
    </message>
    <message>
        <source>Show each exercise, and see how the leg lies in it.</source>
        <translation>Zeigen Sie jede Übung und sehen Sie, wie das Bein in ihr liegt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it on the leg</source>
        <translation>Am Bein zeigen</translation>
    </message>
    <message>
        <source>Show leg and plain words alone, on the second screen where there is one</source>
        <translation>Nur Bein und einfache Worte zeigen, auf dem zweiten Bildschirm, wenn es einen gibt</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Show me, without doing it myself</source>
        <translation>Zeigen, ohne es selbst zu tun</translation>
    </message>
    <message>
        <source>Show one leg again (C)</source>
        <translation>Wieder ein Bein zeigen (C)</translation>
    </message>
    <message>
        <source>Show the bridge with the feet further away.</source>
        <translation>Zeigen Sie die Brücke mit den Füßen weiter weg.</translation>
    </message>
    <message>
        <source>Show the left leg in place of the right one</source>
        <translation>Das linke Bein statt des rechten zeigen</translation>
    </message>
    <message>
        <source>Show the leg as it lies in the exercise</source>
        <translation>Das Bein so zeigen, wie es in der Übung liegt</translation>
    </message>
    <message>
        <source>Show the lift on one leg. How much harder do the hamstrings work?</source>
        <translation>Zeigen Sie das Heben auf einem Bein. Wie viel stärker arbeiten die hinteren Oberschenkelmuskeln?</translation>
    </message>
    <message>
        <source>Show the pose of a code</source>
        <translation>Die Stellung eines Codes zeigen</translation>
    </message>
    <message>
        <source>Show the whole leg from this side</source>
        <translation>Das ganze Bein von dieser Seite zeigen</translation>
    </message>
    <message>
        <source>Show what is selected alone; again: show all</source>
        <translation>Das Ausgewählte allein zeigen; noch einmal: alles</translation>
    </message>
    <message>
        <source>Show: {advice}</source>
        <translation>Zeigen: {advice}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Shown: {name}</source>
        <translation>Gezeigt: {name}</translation>
    </message>
    <message>
        <source>Si&amp;ze of letters</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Side that the leg is seen from; arrow keys turn to another</source>
        <extracomment>Room for the cube on its corner, and its line. A face that is seen by less of its width is a sliver: it neither says nor takes anything.</extracomment>
        <translation>Seite, von der man das Bein sieht; die Pfeiltasten drehen zu einer anderen</translation>
    </message>
    <message>
        <source>Sides of the lumbar vertebrae and the discs between them; lumbar transverse processes</source>
        <translation>Seiten der Lendenwirbel und die Bandscheiben dazwischen; Querfortsätze der Lendenwirbel</translation>
    </message>
    <message>
        <source>Signs of a clot in a leg vein, as public health pages give them.</source>
        <translation>Zeichen eines Gerinnsels in einer Beinvene, wie öffentliche Gesundheitsseiten sie nennen.</translation>
    </message>
    <message>
        <source>Sitting bone (ischial tuberosity), by a tendon shared with semitendinosus; sacrotuberous ligament</source>
        <translation>Sitzbeinhöcker (Tuber ischiadicum), mit einer Sehne gemeinsam mit dem Semitendinosus; Ligamentum sacrotuberale</translation>
    </message>
    <message>
        <source>Sitting bone (ischial tuberosity), by a tendon shared with the long head of biceps femoris</source>
        <translation>Sitzbeinhöcker (Tuber ischiadicum), mit einer Sehne gemeinsam mit dem langen Kopf des Biceps femoris</translation>
    </message>
    <message>
        <source>Sitting bone (ischial tuberosity), upper outer facet</source>
        <translation>Sitzbeinhöcker (Tuber ischiadicum), obere äußere Fläche</translation>
    </message>
    <message>
        <source>Sitting, with the hip bent, it works at greater length than lying. The ankle does not change it.</source>
        <translation>Im Sitzen, mit gebeugter Hüfte, arbeitet er länger als im Liegen. Das Sprunggelenk ändert daran nichts.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slide (1280 × 720)</source>
        <translation>Folie (1280 × 720)</translation>
    </message>
    <message>
        <source>Slide, 4K</source>
        <translation>Folie, 4K</translation>
    </message>
    <message>
        <source>Slide, full HD</source>
        <translation>Folie, Full HD</translation>
    </message>
    <message>
        <source>Slide, full HD (1920 × 1080)</source>
        <translation>Folie, Full HD (1920 × 1080)</translation>
    </message>
    <message>
        <source>Slow movement leaves no work to momentum; how it divides the work is computed.</source>
        <translation>Langsame Bewegung überlässt dem Schwung keine Arbeit; wie sie die Arbeit teilt, ist berechnet.</translation>
    </message>
    <message>
        <source>Small (360 × 480)</source>
        <translation>Klein (360 × 480)</translation>
    </message>
    <message>
        <source>So it looks when it is done.</source>
        <translation>So sieht es aus, wenn es getan ist.</translation>
    </message>
    <message>
        <source>So should you point your toes? The pull at the knee is clear: with the foot up and held, people are stronger. But the hamstrings did not work harder with pointed toes in any of four studies. And ten weeks of curls with pointed toes gave no extra strength or growth.

In this leg, an all-out effort with pointed toes gives {now.knee_moment}. Foot up: {then.knee_moment}. The hamstrings work fully both times, at {now.ham_active} and {then.ham_active}. That is one way in which both findings can hold.</source>
        <translation>Sollen Sie also die Fußspitze strecken? Beim Zug am Knie ist es klar: Mit hochgezogenem und gehaltenem Fuß sind Menschen stärker. Aber die hinteren Oberschenkelmuskeln arbeiteten mit gestreckter Fußspitze in keiner von vier Studien stärker. Und zehn Wochen Beinbeugen mit gestreckter Fußspitze brachten nicht mehr Kraft oder Wachstum.

In diesem Bein ergibt volle Anstrengung mit gestreckter Fußspitze {now.knee_moment}. Fuß hochgezogen: {then.knee_moment}. Die hinteren Oberschenkelmuskeln arbeiten beide Male voll, mit {now.ham_active} und {then.ham_active}. So können beide Befunde zugleich stimmen.</translation>
    </message>
    <message>
        <source>So slow a movement has no momentum: give it a tempo.</source>
        <translation>Eine so langsame Bewegung hat keinen Schwung: Geben Sie ihr ein Tempo.</translation>
    </message>
    <message>
        <source>So slow that speed and inertia do not matter.</source>
        <translation>So langsam, dass Tempo und Trägheit keine Rolle spielen.</translation>
    </message>
    <message>
        <source>Soleal line and medial border of the tibia; head and upper back of the fibula; tendinous arch between them</source>
        <translation>Linea musculi solei und Innenrand des Schienbeins; Kopf und obere Rückseite des Wadenbeins; Sehnenbogen dazwischen</translation>
    </message>
    <message>
        <source>Soleus: one joint only</source>
        <translation>Soleus: nur ein Gelenk</translation>
    </message>
    <message>
        <source>Some easy curls before the hard ones.</source>
        <translation>Ein paar leichte Wiederholungen vor den schweren.</translation>
    </message>
    <message>
        <source>Some say that a body can get used to working with the calf first. Others lose touch with their hamstrings when their mind is elsewhere. The model cannot know your habits. But it can be told that the calf is the cheap choice.</source>
        <translation>Manche sagen, ein Körper könne sich angewöhnen, zuerst mit der Wade zu arbeiten. Andere verlieren das Gefühl für die Rückseite des Oberschenkels, wenn sie mit den Gedanken woanders sind. Das Modell kann Ihre Gewohnheiten nicht kennen. Aber man kann ihm sagen, dass die Wade die billige Wahl ist.</translation>
    </message>
    <message>
        <source>Someone holds the foot of this leg: a boot, a partner, a plate. The calf does {now.calf_share} of the work at the knee. Next, the foot is pulled up.</source>
        <translation>Etwas hält den Fuß dieses Beins: ein Schuh, ein Partner, eine Platte. Die Wade leistet {now.calf_share} der Arbeit am Knie. Als Nächstes wird der Fuß hochgezogen.</translation>
    </message>
    <message>
        <source>Something else carries the hip here.</source>
        <translation>Hier trägt etwas anderes die Hüfte.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Etwas ist schiefgegangen: {error}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources stand on the card of each muscle.</source>
        <translation>Die Quellen stehen auf der Karte jedes Muskels.</translation>
    </message>
    <message>
        <source>Sources stand on the card of each muscle; the shares are computed here.</source>
        <translation>Die Quellen stehen auf der Karte jedes Muskels; die Anteile sind hier berechnet.</translation>
    </message>
    <message>
        <source>Sources stand on the card of the muscle.</source>
        <translation>Die Quellen stehen auf der Karte des Muskels.</translation>
    </message>
    <message>
        <source>Sources stand on the cards of the muscles.</source>
        <translation>Die Quellen stehen auf den Karten der Muskeln.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space on the cube</source>
        <translation>Leertaste auf dem Würfel</translation>
    </message>
    <message>
        <source>Speed and inertia count.</source>
        <translation>Tempo und Trägheit zählen.</translation>
    </message>
    <message>
        <source>Speed asks for a strong push at the start, from the calf too.</source>
        <translation>Tempo verlangt am Anfang einen kräftigen Stoß, auch von der Wade.</translation>
    </message>
    <message>
        <source>Speed at which the repetition is shown</source>
        <translation>Tempo, in dem die Wiederholung gezeigt wird</translation>
    </message>
    <message>
        <source>Spine of the ischium</source>
        <translation>Spina ischiadica</translation>
    </message>
    <message>
        <source>Spreads the thigh and keeps the pelvis level; front part turns the thigh inward, back part outward</source>
        <translation>Spreizt den Oberschenkel ab und hält das Becken waagerecht; der vordere Teil dreht den Oberschenkel nach innen, der hintere nach außen</translation>
    </message>
    <message>
        <source>Spreads the thigh and keeps the pelvis level; turns the thigh inward</source>
        <translation>Spreizt den Oberschenkel ab und hält das Becken waagerecht; dreht den Oberschenkel nach innen</translation>
    </message>
    <message>
        <source>Standing curl</source>
        <translation>Beinbeugen im Stehen</translation>
    </message>
    <message>
        <source>Standing in balance sets the ankle.</source>
        <translation>Das Gleichgewicht im Stand bestimmt das Sprunggelenk.</translation>
    </message>
    <message>
        <source>Standing leg curl</source>
        <translation>Beinbeugen im Stehen</translation>
    </message>
    <message>
        <source>Standing upright, at rest</source>
        <translation>Aufrecht stehend, in Ruhe</translation>
    </message>
    <message>
        <source>Standing, from the hip</source>
        <translation>Im Stand, aus der Hüfte</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start again now? The leg comes back as it is shown here.</source>
        <translation>Jetzt neu starten? Das Bein erscheint wieder, wie es hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Start with light work for the back of the thigh: a bridge on both feet, the bird dog, or very light curls. You get a feel for the muscle before it is tired.</source>
        <translation>Beginnen Sie mit leichter Arbeit für die Rückseite des Oberschenkels: einer Brücke auf beiden Füßen, dem Vierfüßler mit gestrecktem Arm und Bein oder sehr leichtem Beinbeugen. So bekommen Sie ein Gefühl für den Muskel, bevor er müde ist.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Steadies hip and knee on the outer side</source>
        <translation>Stabilisiert Hüfte und Knie an der Außenseite</translation>
    </message>
    <message>
        <source>Step of the lesson</source>
        <translation>Schritt der Lektion</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>What takes no longer is done before a dialog could be read.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Abgebrochen; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Straighten hip and bend the knee on the bench.</source>
        <translation>Strecken Sie die Hüfte und beugen Sie das Knie auf der Bank.</translation>
    </message>
    <message>
        <source>Straightens the big toe; pulls the foot up</source>
        <translation>Streckt die Großzehe; zieht den Fuß hoch</translation>
    </message>
    <message>
        <source>Straightens the knee</source>
        <translation>Streckt das Knie</translation>
    </message>
    <message>
        <source>Straightens the knee; bends the hip</source>
        <translation>Streckt das Knie; beugt die Hüfte</translation>
    </message>
    <message>
        <source>Straightens the knee; its lowest fibres help to keep the kneecap from slipping outward</source>
        <translation>Streckt das Knie; seine untersten Fasern helfen, die Kniescheibe vor dem Abgleiten nach außen zu bewahren</translation>
    </message>
    <message>
        <source>Straightens the toes; pulls the foot up; turns the sole outward</source>
        <translation>Streckt die Zehen; zieht den Fuß hoch; dreht die Sohle nach außen</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Strategies for the handout</source>
        <translation>Strategien für das Merkblatt</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>Under the headings of the page; momentum stands with the tempo.</extracomment>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Strength changes the active force of all four hamstrings alike; tendons and the force of stretch stay as they are.</source>
        <translation>Kraft ändert die aktive Kraft aller vier Beinbeuger gleich; Sehnen und Dehnungskraft bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Strength changes the active force of all gluteal muscles alike; tendons and the force of stretch stay as they are.</source>
        <translation>Kraft ändert die aktive Kraft aller Gesäßmuskeln gleich; Sehnen und Dehnungskraft bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Strength changes the active force of gastrocnemius and soleus alike; tendons and the force of stretch stay as they are.</source>
        <translation>Kraft ändert die aktive Kraft von Gastrocnemius und Soleus gleich; Sehnen und Dehnungskraft bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Strength test</source>
        <translation>Krafttest</translation>
    </message>
    <message>
        <source>Stretch alone gives {force} of that.</source>
        <translation>Dehnung allein gibt {force} davon.</translation>
    </message>
    <message>
        <source>Stretch alone gives {force} of that; it is {active} active.</source>
        <translation>Dehnung allein gibt {force} davon; er ist zu {active} aktiv.</translation>
    </message>
    <message>
        <source>Stretch alone gives {moment} of their pull at the knee.</source>
        <translation>Dehnung allein gibt {moment} ihres Zugs am Knie.</translation>
    </message>
    <message>
        <source>Stretch the back of your thigh: lie down, lift the thigh, straighten the knee.</source>
        <translation>Dehnen Sie den Oberschenkel hinten: hinlegen, Oberschenkel heben, Knie strecken.</translation>
    </message>
    <message>
        <source>Stretch the calf</source>
        <translation>Wade dehnen</translation>
    </message>
    <message>
        <source>Stretch the calf with the knee straight for the upper part, and with the knee bent for soleus. For the hamstrings, lie on your back, hold the thigh upright and straighten the knee. A stretch should pull, not hurt.</source>
        <translation>Dehnen Sie die Wade mit gestrecktem Knie für den oberen Teil und mit gebeugtem Knie für den Soleus. Für die hinteren Oberschenkelmuskeln legen Sie sich auf den Rücken, halten den Oberschenkel aufrecht und strecken das Knie. Eine Dehnung soll ziehen, nicht wehtun.</translation>
    </message>
    <message>
        <source>Stretch the hamstrings</source>
        <translation>Hintere Oberschenkelmuskeln dehnen</translation>
    </message>
    <message>
        <source>Stretch your calf: once with a straight knee, once with a bent knee.</source>
        <translation>Dehnen Sie die Wade: einmal mit gestrecktem, einmal mit gebeugtem Knie.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>Stretching the calf and the hamstrings helps to keep the calf out.</source>
        <translation>Dehnen von Wade und hinteren Oberschenkelmuskeln hilft, die Wade herauszuhalten.</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Strukturen</translation>
    </message>
    <message>
        <source>Studies disagree.</source>
        <translation>Studien sind uneins.</translation>
    </message>
    <message>
        <source>Studies or anatomy bear this out.</source>
        <extracomment>What each grade means, in a sentence.</extracomment>
        <translation>Studien oder die Anatomie belegen das.</translation>
    </message>
    <message>
        <source>Superficial fibular nerve</source>
        <translation>N. fibularis superficialis</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Superior gluteal nerve</source>
        <translation>N. gluteus superior</translation>
    </message>
    <message>
        <source>Supported for hip-led exercises: McAllister 2014; Zebis 2013 (read in the abstracts). The rest is common advice.</source>
        <translation>Belegt für Übungen aus der Hüfte: McAllister 2014; Zebis 2013 (in den Zusammenfassungen gelesen). Der Rest ist verbreiteter Rat.</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>Where one frame takes two pictures, each has half of the pixels while something moves. Two pictures side by side leave the leg no room beside the cube where they are narrower.</extracomment>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swing the bell with the hip, not with the arms.</source>
        <translation>Schwingen Sie die Kugel mit der Hüfte, nicht mit den Armen.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Take another seed by chance</source>
        <translation>Eine andere Startzahl auslosen</translation>
    </message>
    <message>
        <source>Take back every change of this page</source>
        <translation>Alle Änderungen dieser Seite zurücknehmen</translation>
    </message>
    <message>
        <source>Take care: no one could stand like this without falling.</source>
        <translation>Vorsicht: So könnte niemand stehen, ohne zu fallen.</translation>
    </message>
    <message>
        <source>Take less load</source>
        <translation>Weniger Last nehmen</translation>
    </message>
    <message>
        <source>Take this pose</source>
        <translation>Diese Stellung nehmen</translation>
    </message>
    <message>
        <source>Take this pose: {exercise}</source>
        <translation>Diese Stellung nehmen: {exercise}</translation>
    </message>
    <message>
        <source>Take {ways}</source>
        <translation>Tempo: {ways}</translation>
    </message>
    <message>
        <source>Tendon force, B − A (N)</source>
        <translation>Sehnenkraft, B − A (N)</translation>
    </message>
    <message>
        <source>Tests and holds</source>
        <translation>Tests und Halten</translation>
    </message>
    <message>
        <source>Text of the page; arrow keys scroll</source>
        <translation>Text der Seite; die Pfeiltasten blättern</translation>
    </message>
    <message>
        <source>Text of this page; arrow keys scroll</source>
        <translation>Text dieser Seite; die Pfeiltasten blättern</translation>
    </message>
    <message>
        <source>That attention, warming up, stretching and one-leg work help.</source>
        <translation>Dass Aufmerksamkeit, Aufwärmen, Dehnen und Arbeit auf einem Bein helfen.</translation>
    </message>
    <message>
        <source>That is too much: they reach only {moment}.</source>
        <translation>Das ist zu viel: Sie erreichen nur {moment}.</translation>
    </message>
    <message>
        <source>That pointed toes make the hamstrings work harder.</source>
        <translation>Dass eine gestreckte Fußspitze die hinteren Oberschenkelmuskeln stärker arbeiten lässt.</translation>
    </message>
    <message>
        <source>That the calf helps, and that a foot held up makes a stronger knee.</source>
        <translation>Dass die Wade hilft und dass ein hochgehaltener Fuß das Knie stärker macht.</translation>
    </message>
    <message>
        <source>That the hamstrings then do more is a result of the model, at one fixed load. Four studies looked and found no higher hamstring activity.</source>
        <translation>Dass die hinteren Oberschenkelmuskeln dann mehr tun, ist ein Ergebnis des Modells, bei einer festen Last. Vier Studien haben nachgesehen und keine höhere Aktivität gefunden.</translation>
    </message>
    <message>
        <source>That weak or tired hamstrings and fast movement ask more of the calf.</source>
        <translation>Dass schwache oder müde hintere Oberschenkelmuskeln und schnelle Bewegung mehr von der Wade verlangen.</translation>
    </message>
    <message>
        <source>The activation of {muscle}</source>
        <translation>Aktivierung von {muscle}</translation>
    </message>
    <message>
        <source>The activations are set by hand, so that nothing here can change them.</source>
        <extracomment>A change of activation or share below this is called none. Mean activation up to which work is called light (assumption).</extracomment>
        <translation>Die Aktivierungen sind von Hand gesetzt, hier kann sie also nichts ändern.</translation>
    </message>
    <message>
        <source>The activations are set by hand.</source>
        <extracomment>The typical steps from neutral (assumptions: what a user may well meet).</extracomment>
        <translation>Die Aktivierungen sind von Hand gesetzt.</translation>
    </message>
    <message>
        <source>The activations are set by hand. Together the muscles {turn}.</source>
        <translation>Die Aktivierungen sind von Hand gesetzt. Zusammen würden die Muskeln {turn}.</translation>
    </message>
    <message>
        <source>The aim is {aim}.</source>
        <translation>Das Ziel ist: {aim}.</translation>
    </message>
    <message>
        <source>The ankle angle changes lengths and moment arms alone, not what the nerves prefer.</source>
        <extracomment>By field of a Scenario.</extracomment>
        <translation>Der Winkel des Sprunggelenks ändert nur Längen und Hebelarme, nicht, was die Nerven bevorzugen.</translation>
    </message>
    <message>
        <source>The ankle bone, between the lower leg and the heel bone. No muscle ends on it.</source>
        <translation>Der Knochen zwischen Unterschenkel und Fersenbein. An ihm endet kein Muskel.</translation>
    </message>
    <message>
        <source>The ankle does not reach the angles allowed.</source>
        <translation>Das Sprunggelenk erreicht die erlaubten Winkel nicht.</translation>
    </message>
    <message>
        <source>The ankle is neutral already.</source>
        <translation>Das Sprunggelenk ist schon neutral.</translation>
    </message>
    <message>
        <source>The ankle is neutral. Pulling the foot up would stretch gastrocnemius; pointing the toes would shorten it.</source>
        <translation>Das Sprunggelenk ist neutral. Den Fuß hochzuziehen würde den Gastrocnemius dehnen; die Fußspitze zu strecken würde ihn verkürzen.</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>Die Antwort: {answer}</translation>
    </message>
    <message>
        <source>The bent hip stretches the hamstrings, so they can pull harder.</source>
        <translation>Die gebeugte Hüfte dehnt die hinteren Oberschenkelmuskeln, so können sie stärker ziehen.</translation>
    </message>
    <message>
        <source>The bent knee slackens gastrocnemius: soleus carries more.</source>
        <translation>Das gebeugte Knie entspannt den Gastrocnemius: Der Soleus trägt mehr.</translation>
    </message>
    <message>
        <source>The calf and the knee</source>
        <translation>Die Wade und das Knie</translation>
    </message>
    <message>
        <source>The calf gets weaker, to {part} of its strength.</source>
        <translation>Die Wade wird schwächer, auf {part} ihrer Kraft.</translation>
    </message>
    <message>
        <source>The calf helps to bend the knee in leg curls. In a Nordic curl it is very active.</source>
        <translation>Die Wade hilft, das Knie bei Beinbeugen zu beugen. Beim Nordic Curl ist sie sehr aktiv.</translation>
    </message>
    <message>
        <source>The calf helps to bend the knee. That is how it is built. In this leg it does {now.calf_share} of the work at the knee.

Ankle, strength, form and habit shift the work towards the calf. With the foot up and the hamstrings tired, the same leg puts {then.calf_share} on it.

Toes, load, tempo, choice of exercise, attention and mobility shift it back. Some of this is proven, some is not: look at the badges.

Lasting trouble belongs to a professional.</source>
        <translation>Die Wade hilft, das Knie zu beugen. So ist sie gebaut. In diesem Bein leistet sie {now.calf_share} der Arbeit am Knie.

Sprunggelenk, Kraft, Ausführung und Gewohnheit verschieben die Arbeit zur Wade. Mit hochgezogenem Fuß und müden hinteren Oberschenkelmuskeln legt dasselbe Bein {then.calf_share} auf sie.

Fußspitze, Last, Tempo, Wahl der Übung, Aufmerksamkeit und Beweglichkeit verschieben sie zurück. Manches davon ist belegt, manches nicht: Sehen Sie auf die Marken.

Anhaltende Beschwerden gehören in fachliche Hände.</translation>
    </message>
    <message>
        <source>The calf is chosen by habit. What happens to the work of the hamstrings?</source>
        <translation>Die Wade wird aus Gewohnheit gewählt. Was geschieht mit der Arbeit der hinteren Oberschenkelmuskeln?</translation>
    </message>
    <message>
        <source>The calf is long and, held by the machine, can help the most.</source>
        <translation>Die Wade ist lang und kann, vom Gerät gehalten, am meisten helfen.</translation>
    </message>
    <message>
        <source>The calf is short and can help little: more is left for the hamstrings.</source>
        <translation>Die Wade ist kurz und kann wenig helfen: Mehr bleibt für die hinteren Oberschenkelmuskeln.</translation>
    </message>
    <message>
        <source>The calf is tight. What happens to its share of the work?</source>
        <translation>Die Wade ist verkürzt. Was geschieht mit ihrem Anteil an der Arbeit?</translation>
    </message>
    <message>
        <source>The calf works about as hard in B as in A.</source>
        <translation>Die Wade arbeitet in B etwa so stark wie in A.</translation>
    </message>
    <message>
        <source>The code under a picture or on a handout:</source>
        <translation>Der Code unter einem Bild oder auf einem Merkblatt:</translation>
    </message>
    <message>
        <source>The dots per inch must be {low} to {high}, not {given}</source>
        <translation>Die Punkte pro Zoll müssen {low} bis {high} sein, nicht {given}</translation>
    </message>
    <message>
        <source>The feet are far away already.</source>
        <translation>Die Füße sind schon weit weg.</translation>
    </message>
    <message>
        <source>The feet come nearer. How long are the fibres of the hamstrings then?</source>
        <translation>Die Füße kommen näher. Wie lang sind dann die Fasern der hinteren Oberschenkelmuskeln?</translation>
    </message>
    <message>
        <source>The fibre length of {muscle}, in parts of its best length,</source>
        <translation>Faserlänge von {muscle}, in Teilen der besten Länge</translation>
    </message>
    <message>
        <source>The film shows leg B alone.</source>
        <translation>Der Film zeigt nur Bein B.</translation>
    </message>
    <message>
        <source>The first part is computed. Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (read in the abstracts).</source>
        <translation>Der erste Teil ist berechnet. Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>The five long bones of the forefoot.</source>
        <translation>Die fünf langen Knochen des Vorfußes.</translation>
    </message>
    <message>
        <source>The floor carries this foot with {foot} and the shoulders with {shoulders}</source>
        <translation>Der Boden trägt diesen Fuß mit {foot} und die Schultern mit {shoulders}</translation>
    </message>
    <message>
        <source>The floor presses on this foot with {force}, {where}.</source>
        <translation>Der Boden drückt auf diesen Fuß mit {force}, {where}.</translation>
    </message>
    <message>
        <source>The floor under the ball of the foot holds the stretch with {force}.</source>
        <translation>Der Boden unter dem Fußballen hält die Dehnung mit {force}.</translation>
    </message>
    <message>
        <source>The foot hangs free: whatever turns the ankle, other muscles must balance.</source>
        <translation>Der Fuß hängt frei: Was das Sprunggelenk dreht, müssen andere Muskeln ausgleichen.</translation>
    </message>
    <message>
        <source>The foot is pulled up and held. What happens to the calf&apos;s share of the work?</source>
        <translation>Der Fuß wird hochgezogen und gehalten. Was geschieht mit dem Anteil der Wade an der Arbeit?</translation>
    </message>
    <message>
        <source>The foot is pulled up, but it is free. What happens to the calf&apos;s share?</source>
        <translation>Der Fuß wird hochgezogen, aber er ist frei. Was geschieht mit dem Anteil der Wade?</translation>
    </message>
    <message>
        <source>The foot stands on the floor, and the ankle must carry the push of the floor.</source>
        <translation>Der Fuß steht auf dem Boden, und das Sprunggelenk muss den Druck des Bodens tragen.</translation>
    </message>
    <message>
        <source>The four heads of quadriceps</source>
        <translation>Die vier Köpfe des Quadriceps</translation>
    </message>
    <message>
        <source>The glutes are weaker. What happens to the effort of the hamstrings?</source>
        <translation>Das Gesäß ist schwächer. Was geschieht mit der Anstrengung der hinteren Oberschenkelmuskeln?</translation>
    </message>
    <message>
        <source>The glutes get weaker, to {part} of their strength.</source>
        <translation>Das Gesäß wird schwächer, auf {part} seiner Kraft.</translation>
    </message>
    <message>
        <source>The graphics driver failed; software draws the picture from now on. Nothing is lost.</source>
        <translation>Der Grafiktreiber hat versagt; das Bild wird ab jetzt von Software gezeichnet. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The hamstrings</source>
        <translation>Die hinteren Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>The hamstrings are weaker. What happens to the calf&apos;s share?</source>
        <translation>Die hinteren Oberschenkelmuskeln sind schwächer. Was geschieht mit dem Anteil der Wade?</translation>
    </message>
    <message>
        <source>The hamstrings bend the knee while the hip stays straight.</source>
        <translation>Die hinteren Oberschenkelmuskeln beugen das Knie, die Hüfte bleibt gerade.</translation>
    </message>
    <message>
        <source>The hamstrings get weaker, to {part} of their strength.</source>
        <translation>Die hinteren Oberschenkelmuskeln werden schwächer, auf {part} ihrer Kraft.</translation>
    </message>
    <message>
        <source>The hamstrings must fill in at the hip: {then.ham_hip_share} in place of {now.ham_hip_share}. They may tire sooner, for the knee as well. The calf did not take over here: its share went from {now.calf_share} to {then.calf_share}.</source>
        <translation>Die hinteren Oberschenkelmuskeln müssen an der Hüfte einspringen: {then.ham_hip_share} statt {now.ham_hip_share}. Sie können früher ermüden, auch für das Knie. Die Wade übernahm hier nicht: Ihr Anteil ging von {now.calf_share} auf {then.calf_share}.</translation>
    </message>
    <message>
        <source>The hamstrings tire: they lose {part} of their strength.</source>
        <translation>Die hinteren Oberschenkelmuskeln ermüden: Sie verlieren {part} ihrer Kraft.</translation>
    </message>
    <message>
        <source>The hamstrings work about as hard in B as in A.</source>
        <extracomment>Who, and that B asks the same, more or less of them than A.</extracomment>
        <translation>Die Muskeln hinten am Oberschenkel arbeiten in B etwa so stark wie in A.</translation>
    </message>
    <message>
        <source>The hamstrings work at {hamstrings} of full effort. That is {hard}. The calf works at {calf}. That is {calf_hard}.</source>
        <translation>Die Muskeln hinten am Oberschenkel arbeiten mit {hamstrings} der vollen Kraft. Das ist {hard}. Die Wade arbeitet mit {calf}. Das ist {calf_hard}.</translation>
    </message>
    <message>
        <source>The hamstrings work while they are short, and that invites cramps. In this leg their fibres are at {now.ham_fiber} of their best length. With the feet further away they are at {then.ham_fiber}.</source>
        <translation>Die hinteren Oberschenkelmuskeln arbeiten, während sie kurz sind, und das begünstigt Krämpfe. In diesem Bein sind ihre Fasern bei {now.ham_fiber} ihrer besten Länge. Mit den Füßen weiter weg sind sie bei {then.ham_fiber}.</translation>
    </message>
    <message>
        <source>The heel bone. The Achilles tendon ends at its back.</source>
        <translation>Der Knochen der Ferse. An seiner Rückseite endet die Achillessehne.</translation>
    </message>
    <message>
        <source>The helpers</source>
        <translation>Die Helfer</translation>
    </message>
    <message>
        <source>The hip bends, the knee hardly: hamstrings at length, calf at ease.</source>
        <translation>Die Hüfte beugt sich, das Knie kaum: hintere Oberschenkelmuskeln lang, Wade entspannt.</translation>
    </message>
    <message>
        <source>The hip does not reach the angles allowed.</source>
        <translation>Die Hüfte erreicht die erlaubten Winkel nicht.</translation>
    </message>
    <message>
        <source>The joints to balance are set by hand.</source>
        <translation>Die auszugleichenden Gelenke sind von Hand gesetzt.</translation>
    </message>
    <message>
        <source>The knee does not reach the angles allowed.</source>
        <translation>Das Knie erreicht die erlaubten Winkel nicht.</translation>
    </message>
    <message>
        <source>The knee is not asked to carry a load here. The muscles {turn}.</source>
        <translation>Das Knie muss hier keine Last tragen. Die Muskeln würden {turn}.</translation>
    </message>
    <message>
        <source>The kneecap: it lies in the tendon of quadriceps and gives it leverage.</source>
        <translation>Sie liegt in der Sehne des Quadriceps und gibt ihm Hebelwirkung.</translation>
    </message>
    <message>
        <source>The knees of this bridge are bent to {now.knee}. The fibres of the hamstrings are short, at {now.ham_fiber} of their best length. Put the feet further away.</source>
        <translation>Die Knie dieser Brücke sind auf {now.knee} gebeugt. Die Fasern der hinteren Oberschenkelmuskeln sind kurz, bei {now.ham_fiber} ihrer besten Länge. Stellen Sie die Füße weiter weg.</translation>
    </message>
    <message>
        <source>The language changes when Leg Explorer starts the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Leg Explorer.</translation>
    </message>
    <message>
        <source>The largest head of quadriceps.</source>
        <translation>Der größte Kopf des Quadriceps.</translation>
    </message>
    <message>
        <source>The left leg is the right one in a mirror; all figures are the same.</source>
        <translation>Das linke Bein ist das rechte im Spiegel; alle Zahlen sind gleich.</translation>
    </message>
    <message>
        <source>The leg goes numb. Or you cannot control bladder or bowel. Or you lose feeling where you sit. Call an ambulance.</source>
        <translation>Das Bein wird taub. Oder Sie können Blase oder Darm nicht kontrollieren. Oder Sie verlieren das Gefühl dort, wo Sie sitzen. Rufen Sie den Rettungswagen.</translation>
    </message>
    <message>
        <source>The leg is held still at each angle.</source>
        <translation>Das Bein wird bei jedem Winkel still gehalten.</translation>
    </message>
    <message>
        <source>The leg is held still: give it a phase of the repetition to move.</source>
        <translation>Das Bein wird still gehalten: Geben Sie ihm eine Stelle der Wiederholung, damit es sich bewegt.</translation>
    </message>
    <message>
        <source>The leg is moved fast. What happens to the effort of the calf at the start?</source>
        <translation>Das Bein wird schnell bewegt. Was geschieht am Anfang mit der Anstrengung der Wade?</translation>
    </message>
    <message>
        <source>The leg starts a repetition. It takes a long time for the way up, and the calf is at {now.calf_active}. What if the leg is flung up as fast as it goes?</source>
        <translation>Das Bein beginnt eine Wiederholung. Es lässt sich für den Weg nach oben viel Zeit, und die Wade liegt bei {now.calf_active}. Was, wenn das Bein so schnell wie möglich hochgeschleudert wird?</translation>
    </message>
    <message>
        <source>The length of {muscle} with its tendon</source>
        <translation>Länge von {muscle} samt Sehne</translation>
    </message>
    <message>
        <source>The lever at the knee</source>
        <translation>Der Hebel am Knie</translation>
    </message>
    <message>
        <source>The lever of the hamstrings at the knee changes through the range and is largest in the middle.</source>
        <translation>Der Hebel der hinteren Oberschenkelmuskeln am Knie ändert sich über den Bewegungsweg und ist in der Mitte am größten.</translation>
    </message>
    <message>
        <source>The lever of {muscle} to {turn}</source>
        <translation>Hebel von {muscle}: {turn}</translation>
    </message>
    <message>
        <source>The load changes: {before} kg → {after} kg.</source>
        <extracomment>Angles that a joint is set to, degrees. Exercises whose joints can be moved one at a time, and which those are. Exercises in which a person may be different, or the load. Fields and what they become: the load by this factor, the others to this value.</extracomment>
        <translation>Die Last ändert sich: {before}&#xa0;kg → {after}&#xa0;kg.</translation>
    </message>
    <message>
        <source>The load is as high as it goes here.</source>
        <translation>Die Last ist so hoch, wie es hier geht.</translation>
    </message>
    <message>
        <source>The load is the same, so some muscle must do the work. The hamstrings work harder than before, from {now.ham_active} to {then.ham_active}, and the calf fills the gap.</source>
        <translation>Die Last ist gleich, also muss ein Muskel die Arbeit tun. Die hinteren Oberschenkelmuskeln arbeiten stärker als zuvor, von {now.ham_active} auf {then.ham_active}, und die Wade füllt die Lücke.</translation>
    </message>
    <message>
        <source>The load of a leg curl is what this leg carries, so one leg at a time changes nothing in the model. It may show a difference between your legs.</source>
        <translation>Die Last beim Beinbeugen ist das, was dieses Bein trägt; ein Bein nach dem anderen ändert im Modell also nichts. Es kann einen Unterschied zwischen Ihren Beinen zeigen.</translation>
    </message>
    <message>
        <source>The long hamstrings grew from {now.ham_length} to {then.ham_length}. The short head stayed at {then.short_head_length}. The hip sets the length of the hamstrings, the ankle that of the upper calf, and the knee that of both.</source>
        <translation>Die langen hinteren Muskeln wuchsen von {now.ham_length} auf {then.ham_length}. Der kurze Kopf blieb bei {then.short_head_length}. Die Hüfte bestimmt die Länge der hinteren Oberschenkelmuskeln, das Sprunggelenk die der oberen Wade, und das Knie die von beiden.</translation>
    </message>
    <message>
        <source>The machine sets its moment, so there is no load to choose.</source>
        <translation>Das Gerät bestimmt ihr Moment, es gibt also keine Last zu wählen.</translation>
    </message>
    <message>
        <source>The model is told that attention helps, by a size that is a guess. So it shows what would follow, not that it works.</source>
        <translation>Dem Modell wird gesagt, dass Aufmerksamkeit hilft, in einer geschätzten Größe. Es zeigt also, was folgen würde, nicht, dass es wirkt.</translation>
    </message>
    <message>
        <source>The model shows it; not tested.</source>
        <translation>Das Modell zeigt es; nicht geprüft.</translation>
    </message>
    <message>
        <source>The model&apos;s muscle is looser than usual already.</source>
        <translation>Der Muskel des Modells ist schon lockerer als üblich.</translation>
    </message>
    <message>
        <source>The model&apos;s numbers go that way here: {hamstrings}, and {calf}.</source>
        <translation>Die Zahlen des Modells gehen hier in diese Richtung: {hamstrings}, und {calf}.</translation>
    </message>
    <message>
        <source>The model&apos;s own numbers do not support it here: {hamstrings}, and {calf}.</source>
        <translation>Die eigenen Zahlen des Modells stützen das hier nicht: {hamstrings}, und {calf}.</translation>
    </message>
    <message>
        <source>The moment is as large as it goes here.</source>
        <translation>Das Moment ist so groß, wie es hier geht.</translation>
    </message>
    <message>
        <source>The movement is slow already.</source>
        <translation>Die Bewegung ist schon langsam.</translation>
    </message>
    <message>
        <source>The movement itself sets the ankle.</source>
        <translation>Die Bewegung selbst bestimmt das Sprunggelenk.</translation>
    </message>
    <message>
        <source>The muscles alone could hold it.</source>
        <translation>Die Muskeln allein könnten es halten.</translation>
    </message>
    <message>
        <source>The muscles are chosen for the least sum of activation to this power: the higher it is, the more evenly they share. People need not follow it.</source>
        <translation>Die Muskeln werden so gewählt, dass die Summe der Aktivierungen in dieser Potenz am kleinsten ist: Je höher sie ist, desto gleichmäßiger teilen sie. Menschen müssen dem nicht folgen.</translation>
    </message>
    <message>
        <source>The muscles are relaxed here: choose an exercise that asks them to work.</source>
        <translation>Die Muskeln sind hier entspannt: Wählen Sie eine Übung, die Arbeit von ihnen verlangt.</translation>
    </message>
    <message>
        <source>The muscles are relaxed in it.</source>
        <translation>Die Muskeln sind darin entspannt.</translation>
    </message>
    <message>
        <source>The muscles are relaxed.</source>
        <translation>Die Muskeln sind entspannt.</translation>
    </message>
    <message>
        <source>The muscles at the back of the thigh (hamstrings)</source>
        <extracomment>What people call the groups of muscles; groups of one name are taken together. Who does the work, by EVERYDAY name.</extracomment>
        <translation>Die Muskeln hinten am Oberschenkel</translation>
    </message>
    <message>
        <source>The muscles can hold it, unlike what you do now.</source>
        <translation>Die Muskeln können es halten, anders als das, was Sie jetzt tun.</translation>
    </message>
    <message>
        <source>The muscles can hold neither throughout, so compare with care.</source>
        <translation>Die Muskeln können beides nicht durchgehend halten, vergleichen Sie also mit Vorsicht.</translation>
    </message>
    <message>
        <source>The muscles could not hold it throughout.</source>
        <translation>Die Muskeln könnten es nicht durchgehend halten.</translation>
    </message>
    <message>
        <source>The muscles could not hold that.</source>
        <translation>Die Muskeln könnten das nicht halten.</translation>
    </message>
    <message>
        <source>The muscles could then hold the load.</source>
        <translation>Die Muskeln könnten die Last dann halten.</translation>
    </message>
    <message>
        <source>The muscles need not balance the ankle: something outside holds the foot, such as a boot, a partner or a plate. So the calf is free to help at the knee.</source>
        <translation>Die Muskeln müssen das Sprunggelenk nicht ausgleichen: Etwas von außen hält den Fuß, etwa ein Schuh, ein Partner oder eine Platte. Die Wade kann also frei am Knie helfen.</translation>
    </message>
    <message>
        <source>The muscles of the buttock</source>
        <translation>Die Muskeln am Gesäß</translation>
    </message>
    <message>
        <source>The muscles of the calf</source>
        <translation>Die Muskeln der Wade</translation>
    </message>
    <message>
        <source>The muscles of the front of the hip</source>
        <translation>Die Muskeln vorn an der Hüfte</translation>
    </message>
    <message>
        <source>The muscles of the front of the thigh</source>
        <translation>Die Muskeln vorn am Oberschenkel</translation>
    </message>
    <message>
        <source>The muscles of the inner thigh</source>
        <translation>Die Muskeln innen am Oberschenkel</translation>
    </message>
    <message>
        <source>The muscles of the outer side of the shin</source>
        <translation>Die Muskeln außen am Schienbein</translation>
    </message>
    <message>
        <source>The muscles of the shin</source>
        <translation>Die Muskeln am Schienbein</translation>
    </message>
    <message>
        <source>The muscles of the side of the hip</source>
        <translation>Die Muskeln seitlich an der Hüfte</translation>
    </message>
    <message>
        <source>The one hamstring that does not cross the hip: the hip angle does not change its length.</source>
        <translation>Der eine Beinbeuger, der nicht über die Hüfte zieht: Der Hüftwinkel ändert seine Länge nicht.</translation>
    </message>
    <message>
        <source>The one head of quadriceps that crosses two joints.</source>
        <translation>Der eine Kopf des Quadriceps, der über zwei Gelenke zieht.</translation>
    </message>
    <message>
        <source>The pad pushes with {force} at right angles to the shin.</source>
        <translation>Das Polster drückt mit {force} rechtwinklig zum Schienbein.</translation>
    </message>
    <message>
        <source>The patient view&apos;s screen is gone; the view was closed.</source>
        <translation>Der Bildschirm der Patientenansicht ist nicht mehr da; die Ansicht wurde geschlossen.</translation>
    </message>
    <message>
        <source>The picture shows fibularis longus and brevis as one belly.</source>
        <translation>Das Bild zeigt Fibularis longus und brevis als einen Bauch.</translation>
    </message>
    <message>
        <source>The picture shows the left leg.</source>
        <translation>Das Bild zeigt das linke Bein.</translation>
    </message>
    <message>
        <source>The picture shows the leg.</source>
        <translation>Das Bild zeigt das Bein.</translation>
    </message>
    <message>
        <source>The picture, while it has the focus</source>
        <translation>Das Bild, solange es den Fokus hat</translation>
    </message>
    <message>
        <source>The pose stretches the calf. The more you go into it, the more it pulls back.</source>
        <translation>Die Stellung dehnt die Wade. Je weiter Sie hineingehen, desto mehr zieht sie zurück.</translation>
    </message>
    <message>
        <source>The pose stretches the muscles at the back of the thigh (hamstrings). The more you go into it, the more they pull back.</source>
        <translation>Die Stellung dehnt die Muskeln hinten am Oberschenkel. Je weiter Sie hineingehen, desto mehr ziehen sie zurück.</translation>
    </message>
    <message>
        <source>The position of the ankle does not change how active the hamstrings are.</source>
        <translation>Die Stellung des Sprunggelenks ändert nicht, wie aktiv die hinteren Oberschenkelmuskeln sind.</translation>
    </message>
    <message>
        <source>The pressure in the muscle may cut off its blood. Call an ambulance at once.</source>
        <translation>Der Druck im Muskel kann ihm das Blut abschneiden. Rufen Sie sofort den Rettungswagen.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed. You can save a PDF instead.</source>
        <translation>Der Drucker antwortet nicht. Es wurde nichts gedruckt. Sie können stattdessen ein PDF speichern.</translation>
    </message>
    <message>
        <source>The printer stopped before the page was done. You can save a PDF instead.</source>
        <translation>Der Drucker hielt an, bevor die Seite fertig war. Sie können stattdessen ein PDF speichern.</translation>
    </message>
    <message>
        <source>The published curves start later, or earlier, than people&apos;s do.</source>
        <translation>Die veröffentlichten Kurven beginnen später oder früher als die von Menschen.</translation>
    </message>
    <message>
        <source>The published leg is strong enough to hold it with effort to spare.</source>
        <translation>Das veröffentlichte Bein ist stark genug, es mit Reserve zu halten.</translation>
    </message>
    <message>
        <source>The published tendon is short for the muscle&apos;s true path, and Lai 2017 lengthened its fibres to be rid of passive force.</source>
        <translation>Die veröffentlichte Sehne ist für den wahren Weg des Muskels kurz, und Lai 2017 verlängerte seine Fasern, um passive Kraft loszuwerden.</translation>
    </message>
    <message>
        <source>The roller behind the ankle has nothing to hold here.</source>
        <extracomment>Behind the ankle: a roller, with a bench under the thigh, or a strap.</extracomment>
        <translation>Die Rolle hinter dem Sprunggelenk hat hier nichts zu halten.</translation>
    </message>
    <message>
        <source>The roller holds the ankle down with {strap}, and the bench under the thigh gives {floor}</source>
        <translation>Die Rolle hält das Sprunggelenk mit {strap} unten, und die Bank unter dem Oberschenkel gibt {floor}</translation>
    </message>
    <message>
        <source>The roller presses up with {strap}, and the bench under the thigh gives {floor}</source>
        <extracomment>With a bench, and pressing up.</extracomment>
        <translation>Die Rolle drückt mit {strap} nach oben, und die Bank unter dem Oberschenkel gibt {floor}</translation>
    </message>
    <message>
        <source>The same as the lying leg curl in the model.</source>
        <extracomment>Exercises that are not searched, and why.</extracomment>
        <translation>Im Modell dasselbe wie Beinbeugen im Liegen.</translation>
    </message>
    <message>
        <source>The same leg in two ways, side by side.</source>
        <translation>Dasselbe Bein auf zwei Arten, nebeneinander.</translation>
    </message>
    <message>
        <source>The same questions once more</source>
        <translation>Dieselben Fragen noch einmal</translation>
    </message>
    <message>
        <source>The same seed asks the same questions again, here and on a class sheet.</source>
        <translation>Dieselbe Startzahl stellt dieselben Fragen noch einmal, hier und auf einem Klassenblatt.</translation>
    </message>
    <message>
        <source>The scene in words</source>
        <translation>Die Szene in Worten</translation>
    </message>
    <message>
        <source>The sciatic nerve usually leaves the pelvis just below it.</source>
        <translation>Der N. ischiadicus verlässt das Becken meist gerade unter ihm.</translation>
    </message>
    <message>
        <source>The share of {muscle} of the turning force at the {joint}</source>
        <translation>Anteil von {muscle} an der Drehkraft, Gelenk: {joint}</translation>
    </message>
    <message>
        <source>The shares follow one rule: the least sum of squared activations that holds the load. People may also tense muscles against each other, which this rule leaves out.</source>
        <translation>Die Anteile folgen einer Regel: der kleinsten Summe der quadrierten Aktivierungen, die die Last hält. Menschen können Muskeln auch gegeneinander anspannen; das lässt diese Regel außer Acht.</translation>
    </message>
    <message>
        <source>The shin bone, which carries the weight of the lower leg.</source>
        <translation>Der Knochen, der am Unterschenkel das Gewicht trägt.</translation>
    </message>
    <message>
        <source>The slender outer bone of the lower leg. Biceps femoris ends at its head.</source>
        <translation>Der schlanke äußere Knochen des Unterschenkels. An seinem Kopf endet der Biceps femoris.</translation>
    </message>
    <message>
        <source>The strap behind the ankle has nothing to hold here.</source>
        <translation>Der Gurt hinter dem Sprunggelenk hat hier nichts zu halten.</translation>
    </message>
    <message>
        <source>The strap holds the ankle down with {strap}, and the floor gives {floor}</source>
        <translation>Der Gurt hält das Sprunggelenk mit {strap} unten, und der Boden gibt {floor}</translation>
    </message>
    <message>
        <source>The strap presses up with {strap}, and the floor gives {floor}</source>
        <translation>Der Gurt drückt mit {strap} nach oben, und der Boden gibt {floor}</translation>
    </message>
    <message>
        <source>The strongest tendon of the body.</source>
        <translation>Die stärkste Sehne des Körpers.</translation>
    </message>
    <message>
        <source>The task asks all muscles together for {before} at the {joint}, then for {after}.</source>
        <translation>Die Aufgabe verlangt von allen Muskeln zusammen {before}, dann {after}, Gelenk: {joint}.</translation>
    </message>
    <message>
        <source>The task asks all muscles together for {moment} at the {joint}, as before.</source>
        <translation>Die Aufgabe verlangt von allen Muskeln zusammen {moment} wie zuvor, Gelenk: {joint}.</translation>
    </message>
    <message>
        <source>The test machine moves at constant speed.</source>
        <translation>Das Testgerät bewegt sich mit gleichbleibendem Tempo.</translation>
    </message>
    <message>
        <source>The test machine reads the moment at the knee alone, with the weight of the leg taken off.</source>
        <translation>Das Testgerät liest nur das Moment am Knie, das Gewicht des Beins abgezogen.</translation>
    </message>
    <message>
        <source>The test machine sets the speed.</source>
        <translation>Das Testgerät bestimmt das Tempo.</translation>
    </message>
    <message>
        <source>The thigh bone, from the hip to the knee.</source>
        <translation>Der Knochen von der Hüfte bis zum Knie.</translation>
    </message>
    <message>
        <source>The toes are pointed already.</source>
        <translation>Die Fußspitze ist schon gestreckt.</translation>
    </message>
    <message>
        <source>The toes are pointed. What happens to the calf&apos;s share of the work?</source>
        <translation>Die Fußspitze wird gestreckt. Was geschieht mit dem Anteil der Wade an der Arbeit?</translation>
    </message>
    <message>
        <source>The two ends of the sweep must differ.</source>
        <extracomment>Frames a second; more than 25 many programs show no faster. How long a joint takes from one end to the other, s.</extracomment>
        <translation>Die beiden Enden des Wegs müssen sich unterscheiden.</translation>
    </message>
    <message>
        <source>The upper calf passes the knee and helps to bend it. In a Nordic curl it works hard. In this model, weak or tired hamstrings leave even more to it.</source>
        <translation>Die obere Wade zieht über das Knie und hilft, es zu beugen. Beim Nordic Curl arbeitet sie stark. In diesem Modell überlassen ihr schwache oder müde hintere Oberschenkelmuskeln noch mehr.</translation>
    </message>
    <message>
        <source>The upper calf went from {now.calf_length} to {then.calf_length}. Soleus stayed at {then.soleus_length}. That is what “two-joint” means: bend one joint, and the muscle is short for the other one too.</source>
        <translation>Die obere Wade ging von {now.calf_length} auf {then.calf_length}. Der Soleus blieb bei {then.soleus_length}. Das heißt „zweigelenkig“: Beugt man ein Gelenk, ist der Muskel auch für das andere kurz.</translation>
    </message>
    <message>
        <source>The upper calf: gastrocnemius</source>
        <translation>Die obere Wade: Gastrocnemius</translation>
    </message>
    <message>
        <source>The {joint} moves: {before} → {after}.</source>
        <translation>Das Gelenk bewegt sich ({joint}): {before} → {after}.</translation>
    </message>
    <message>
        <source>Then the muscles could hold the load.</source>
        <translation>Dann könnten die Muskeln die Last halten.</translation>
    </message>
    <message>
        <source>There is no load to take away.</source>
        <translation>Es gibt keine Last, die man wegnehmen könnte.</translation>
    </message>
    <message>
        <source>There is no one-legged form of it here.</source>
        <translation>Hier gibt es keine einbeinige Form.</translation>
    </message>
    <message>
        <source>There it is. See what has changed.</source>
        <translation>Geschafft. Sehen Sie, was sich verändert hat.</translation>
    </message>
    <message>
        <source>These muscles are relaxed all the way.</source>
        <translation>Diese Muskeln sind auf dem ganzen Weg entspannt.</translation>
    </message>
    <message>
        <source>These muscles share the work at knee, hip and ankle.</source>
        <translation>Diese Muskeln teilen sich die Arbeit an Knie, Hüfte und Sprunggelenk.</translation>
    </message>
    <message>
        <source>They are picked out in the picture: three long muscles at the back of the thigh, one of them with two heads. The biceps femoris lies outside. Semitendinosus and semimembranosus lie inside.

The long ones start at the sit bone, pass the hip and the knee, and end on the two bones below the knee. So they bend the knee and straighten the hip. The short head of the biceps starts on the thigh bone. It bends the knee alone.</source>
        <translation>Sie sind im Bild hervorgehoben: drei lange Muskeln hinten am Oberschenkel, einer davon mit zwei Köpfen. Der Biceps femoris liegt außen. Semitendinosus und Semimembranosus liegen innen.

Die langen beginnen am Sitzbein, ziehen über Hüfte und Knie und enden an den beiden Knochen unter dem Knie. So beugen sie das Knie und strecken die Hüfte. Der kurze Kopf des Biceps beginnt am Oberschenkelknochen. Er beugt nur das Knie.</translation>
    </message>
    <message>
        <source>They cross each other behind the knee and share the job of bending it. Each has its own bones to hold on to.</source>
        <translation>Sie kreuzen einander hinter dem Knie und teilen sich die Aufgabe, es zu beugen. Jeder hat seine eigenen Knochen, an denen er hält.</translation>
    </message>
    <message>
        <source>They get longer</source>
        <translation>Sie werden länger</translation>
    </message>
    <message>
        <source>They get shorter</source>
        <translation>Sie werden kürzer</translation>
    </message>
    <message>
        <source>They resist sooner as the knee straightens with the hip bent.</source>
        <translation>Sie bremsen früher, wenn sich bei gebeugter Hüfte das Knie streckt.</translation>
    </message>
    <message>
        <source>They stay about the same</source>
        <translation>Bleiben etwa gleich</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Think of the back of your thigh. Feel it get short and long.</source>
        <translation>Denken Sie an die Rückseite des Oberschenkels. Spüren Sie, wie sie kurz und lang wird.</translation>
    </message>
    <message>
        <source>This could not be computed: {error}</source>
        <extracomment>Whether an answer is due sooner than the fine picture, which would keep the window busy.</extracomment>
        <translation>Das konnte nicht berechnet werden: {error}</translation>
    </message>
    <message>
        <source>This could not be worked out: {error}</source>
        <translation>Das konnte nicht ermittelt werden: {error}</translation>
    </message>
    <message>
        <source>This exercise does not move.</source>
        <translation>In dieser Übung bewegt sich nichts.</translation>
    </message>
    <message>
        <source>This exercise only</source>
        <translation>Nur diese Übung</translation>
    </message>
    <message>
        <source>This file is broken and is left as it is: {problem}</source>
        <translation>Diese Datei ist beschädigt und bleibt, wie sie ist: {problem}</translation>
    </message>
    <message>
        <source>This is advice for bridges.</source>
        <translation>Das ist ein Rat für Brücken.</translation>
    </message>
    <message>
        <source>This is more than the leg can hold.</source>
        <translation>Das ist mehr, als das Bein halten kann.</translation>
    </message>
    <message>
        <source>This is the calf muscle with two heads. They start on the thigh bone, just above the knee. Both end in the Achilles tendon, which pulls at the heel.

So it passes two joints. At the ankle it points the toes. At the knee it helps to bend. That is why it can work in a leg curl at all.</source>
        <translation>Das ist der Wadenmuskel mit zwei Köpfen. Sie beginnen am Oberschenkelknochen, knapp über dem Knie. Beide enden in der Achillessehne, die an der Ferse zieht.

Er läuft also über zwei Gelenke. Am Sprunggelenk streckt er den Fuß. Am Knie hilft er beim Beugen. Darum kann er beim Beinbeugen überhaupt mitarbeiten.</translation>
    </message>
    <message>
        <source>This is the exercise at hand.</source>
        <translation>Das ist die Übung, um die es geht.</translation>
    </message>
    <message>
        <source>This is too much for one page, by about 1 line: shorten the notes or choose fewer strategies.</source>
        <extracomment>Width and height in points. Size of the letters, and the least part of its usual height that the picture keeps, as tried. Of one line, and of several.</extracomment>
        <translation>Das ist um etwa eine Zeile zu viel für eine Seite: Kürzen Sie die Hinweise oder wählen Sie weniger Strategien.</translation>
    </message>
    <message>
        <source>This is too much for one page, by about {count} lines: shorten the notes or choose fewer strategies.</source>
        <translation>Das ist um etwa {count} Zeilen zu viel für eine Seite: Kürzen Sie die Hinweise oder wählen Sie weniger Strategien.</translation>
    </message>
    <message>
        <source>This is {english} ({latin}). It starts: {origin}. It ends: {insertion}. Joints: {joints}.</source>
        <translation>Das ist {english} ({latin}). Ursprung: {origin}. Ansatz: {insertion}. Gelenke: {joints}.</translation>
    </message>
    <message>
        <source>This leg</source>
        <translation>Dieses Bein</translation>
    </message>
    <message>
        <source>This leg bends the knee as hard as it can, with the hip straight, as in lying. It gives {now.knee_moment}. The fibres of the hamstrings are short: {now.ham_fiber} of the length at which they pull best. Now let it sit half up, with the hip bent to {then.hip}.</source>
        <translation>Dieses Bein beugt das Knie so kräftig, wie es kann, mit gestreckter Hüfte wie im Liegen. Es gibt {now.knee_moment}. Die Fasern der hinteren Oberschenkelmuskeln sind kurz: {now.ham_fiber} der Länge, bei der sie am besten ziehen. Nun soll es halb aufsitzen, die Hüfte auf {then.hip} gebeugt.</translation>
    </message>
    <message>
        <source>This leg computes it. No experiment that shows it was found.</source>
        <translation>Dieses Bein berechnet es. Kein Versuch, der es zeigt, wurde gefunden.</translation>
    </message>
    <message>
        <source>This leg has strong hamstrings. The calf does {now.calf_share}. What if the hamstrings had {then.strength} of this strength, and the load stayed the same?</source>
        <translation>Dieses Bein hat starke hintere Oberschenkelmuskeln. Die Wade leistet {now.calf_share}. Was, wenn sie nur {then.strength} dieser Kraft hätten und die Last gleich bliebe?</translation>
    </message>
    <message>
        <source>This leg is tight. See what would change if it were not.</source>
        <translation>Dieses Bein ist verkürzt. Sehen Sie, was sich ändern würde, wenn es das nicht wäre.</translation>
    </message>
    <message>
        <source>This leg lifts {now.load}, a heavy load. The hamstrings are at {now.ham_active}, the calf at {now.calf_active}. Its share of the work is {now.calf_share}. Take half of the load away.</source>
        <translation>Dieses Bein hebt {now.load}, eine schwere Last. Die hinteren Oberschenkelmuskeln liegen bei {now.ham_active}, die Wade bei {now.calf_active}. Ihr Anteil an der Arbeit ist {now.calf_share}. Nehmen Sie die Hälfte der Last weg.</translation>
    </message>
    <message>
        <source>This leg moves {now.load} fast, and flings it at the start. First make the movement right, then heavy. Go slowly both ways, without swing.</source>
        <translation>Dieses Bein bewegt {now.load} schnell und schleudert die Last am Anfang. Machen Sie die Bewegung zuerst richtig, dann schwer. Gehen Sie beide Wege langsam, ohne Schwung.</translation>
    </message>
    <message>
        <source>This load is beyond the muscles, and those that could help are at their limit. So only what makes them stronger or the load smaller changes anything.</source>
        <extracomment>A change of a share or an activation below this is called little.</extracomment>
        <translation>Diese Last übersteigt die Muskeln, und die, die helfen könnten, sind an ihrer Grenze. Also ändert nur etwas, was sie stärker oder die Last kleiner macht.</translation>
    </message>
    <message>
        <source>This load is more than the leg of the model can hold.</source>
        <translation>Diese Last ist mehr, als das Bein des Modells halten kann.</translation>
    </message>
    <message>
        <source>This pose asks almost nothing of the muscles. They can rest.</source>
        <translation>Diese Stellung verlangt fast nichts von den Muskeln. Sie können ruhen.</translation>
    </message>
    <message>
        <source>This stretches the back of your thigh.</source>
        <translation>Das dehnt die Rückseite Ihres Oberschenkels.</translation>
    </message>
    <message>
        <source>This stretches your calf.</source>
        <translation>Das dehnt Ihre Wade.</translation>
    </message>
    <message>
        <source>This time no one holds the foot. That is how most machines work: the pad lies on the shin, above the foot. If the calf pulls, the toes would point. Another muscle must hold against it. The calf does {now.calf_share} now. Next, the foot is pulled up, as before.</source>
        <translation>Diesmal hält niemand den Fuß. So ist es bei den meisten Geräten: Das Polster liegt am Schienbein, über dem Fuß. Zieht die Wade, würden sich die Fußspitze strecken. Ein anderer Muskel muss dagegenhalten. Die Wade leistet jetzt {now.calf_share}. Als Nächstes wird der Fuß hochgezogen, wie zuvor.</translation>
    </message>
    <message>
        <source>This was the answer before; the new one follows when you let go.</source>
        <translation>Das war die Antwort vorher; die neue folgt, wenn Sie loslassen.</translation>
    </message>
    <message>
        <source>Three of the four hamstrings also cross the hip: bending the hip makes them longer, and bending the knee makes them shorter. Here their fibres are at {length} times their best length.</source>
        <translation>Drei der vier hinteren Oberschenkelmuskeln ziehen auch über die Hüfte: Hüftbeugung macht sie länger, Kniebeugung macht sie kürzer. Hier sind ihre Fasern beim {length}-Fachen ihrer besten Länge.</translation>
    </message>
    <message>
        <source>Tibial nerve</source>
        <translation>N. tibialis</translation>
    </message>
    <message>
        <source>Tight calves, weak glutes, cramp</source>
        <translation>Verkürzte Waden, schwaches Gesäß, Krampf</translation>
    </message>
    <message>
        <source>Tight hamstrings are as strong at their best as others, but weaker when long. Whether stretching changes that was not found.</source>
        <translation>Verkürzte Beinbeuger sind in ihrer besten Länge so stark wie andere, aber lang schwächer. Ob Dehnen das ändert, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Tight hamstrings resist stretch earlier: at 1, most of them do as if the hip were bent some 10° further. They do not become stiffer.</source>
        <translation>Verkürzte Beinbeuger bremsen eine Dehnung früher: Bei 1 verhalten sich die meisten, als wäre die Hüfte etwa 10° weiter gebeugt. Sie werden nicht steifer.</translation>
    </message>
    <message>
        <source>Tightness</source>
        <translation>Verkürzung</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Mal pro Woche</translation>
    </message>
    <message>
        <source>Tired hamstrings</source>
        <translation>Müde hintere Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>Tired hamstrings leave more to the calf.</source>
        <translation>Müde hintere Oberschenkelmuskeln überlassen der Wade mehr.</translation>
    </message>
    <message>
        <source>Tired hamstrings lose this part of their active force, and half as much of their fastest speed; the nerves then share the load anew.</source>
        <translation>Müde Beinbeuger verlieren diesen Teil ihrer aktiven Kraft und halb so viel ihrer höchsten Geschwindigkeit; die Nerven teilen die Last dann neu.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To fling the leg, the muscles need {then.knee_moment} at the start, in place of {now.knee_moment}. So all of them give a big push, the calf too. After that, the swing does the work, not you. Slow repetitions leave nothing to the swing.</source>
        <translation>Um das Bein zu schleudern, brauchen die Muskeln am Anfang {then.knee_moment} statt {now.knee_moment}. Also geben alle einen kräftigen Stoß, auch die Wade. Danach tut der Schwung die Arbeit, nicht Sie. Langsame Wiederholungen überlassen dem Schwung nichts.</translation>
    </message>
    <message>
        <source>To hold pose B, your muscles must {turn}.</source>
        <translation>Um Stellung B zu halten, müssen Ihre Muskeln {turn}.</translation>
    </message>
    <message>
        <source>To hold this pose, the muscles must {turn}.</source>
        <translation>Um diese Stellung zu halten, müssen die Muskeln {turn}.</translation>
    </message>
    <message>
        <source>To hold this pose, your muscles must {turn}.</source>
        <extracomment>A pose held, and moved through.</extracomment>
        <translation>Um diese Stellung zu halten, müssen Ihre Muskeln {turn}.</translation>
    </message>
    <message>
        <source>To move like this, the muscles must {turn} at this moment.</source>
        <translation>Um sich so zu bewegen, müssen die Muskeln in diesem Augenblick {turn}.</translation>
    </message>
    <message>
        <source>To move through pose B, your muscles must {turn}.</source>
        <translation>Um sich durch Stellung B zu bewegen, müssen Ihre Muskeln {turn}.</translation>
    </message>
    <message>
        <source>To move through this pose, your muscles must {turn}.</source>
        <translation>Um sich durch diese Stellung zu bewegen, müssen Ihre Muskeln {turn}.</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Zum Merken</translation>
    </message>
    <message>
        <source>To see this pose again in Leg Explorer, type or scan:</source>
        <translation>Um diese Stellung in Leg Explorer wiederzusehen, eingeben oder scannen:</translation>
    </message>
    <message>
        <source>Toes 2 to 5, by the dorsal expansions</source>
        <translation>Zehen 2 bis 5, über die Dorsalaponeurosen</translation>
    </message>
    <message>
        <source>Toes pointed</source>
        <translation>Fußspitze gestreckt</translation>
    </message>
    <message>
        <source>Together the muscles {turn} with {moment}</source>
        <translation>Zusammen wirken die Muskeln mit {moment}: {turn}</translation>
    </message>
    <message>
        <source>Told so, the leg puts {then.calf_share} on the calf in place of {now.calf_share}. This shows what would follow from such a habit. It does not show that you have one.</source>
        <translation>So angewiesen legt das Bein {then.calf_share} auf die Wade statt {now.calf_share}. Das zeigt, was aus einer solchen Gewohnheit folgen würde. Es zeigt nicht, dass Sie eine haben.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Too much load</source>
        <translation>Zu viel Last</translation>
    </message>
    <message>
        <source>Too much: the muscles lack a little.</source>
        <translation>Zu viel: Den Muskeln fehlt ein wenig.</translation>
    </message>
    <message>
        <source>Too much: the muscles lack {moments}.</source>
        <translation>Zu viel: Den Muskeln fehlen {moments}.</translation>
    </message>
    <message>
        <source>Top of the greater trochanter</source>
        <translation>Spitze des Trochanter major</translation>
    </message>
    <message>
        <source>Top of the ischial tuberosity</source>
        <translation>Oberrand des Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Train from the hip</source>
        <translation>Aus der Hüfte trainieren</translation>
    </message>
    <message>
        <source>Train one leg at a time. Note which side is weaker.</source>
        <translation>Trainieren Sie ein Bein nach dem anderen. Merken Sie sich, welche Seite schwächer ist.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training with pointed toes has no proven benefit: ten weeks gave no extra strength or growth, and a study of three weeks favoured the foot pulled up.</source>
        <translation>Training mit gestreckter Fußspitze hat keinen belegten Nutzen: Zehn Wochen brachten nicht mehr Kraft oder Wachstum, und eine Studie über drei Wochen sprach für den hochgezogenen Fuß.</translation>
    </message>
    <message>
        <source>Training with pointed toes has no proven gain. Ten weeks of it showed none, and a study of three weeks favoured the foot pulled up.</source>
        <translation>Training mit gestreckter Fußspitze hat keinen belegten Nutzen. Zehn Wochen davon zeigten keinen, und eine Studie über drei Wochen sprach für den hochgezogenen Fuß.</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>Trochanteric fossa of the femur</source>
        <translation>Fossa trochanterica des Oberschenkelknochens</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try the Romanian deadlift: bend at the hip, knees almost straight, weight in your hands.</source>
        <translation>Rumänisches Kreuzheben: aus der Hüfte beugen, Knie fast gestreckt, Gewicht in den Händen.</translation>
    </message>
    <message>
        <source>Try the glute-ham raise on its bench.</source>
        <translation>Glute-Ham-Raise auf der Bank.</translation>
    </message>
    <message>
        <source>Try the good morning: bend at the hip, knees almost straight, weight on your shoulders.</source>
        <translation>Good Morning: aus der Hüfte beugen, Knie fast gestreckt, Gewicht auf den Schultern.</translation>
    </message>
    <message>
        <source>Try the kettlebell swing: the push comes from the hip.</source>
        <translation>Kettlebell-Swing: Der Schub kommt aus der Hüfte.</translation>
    </message>
    <message>
        <source>Try the switch yourself. The foot is pulled up and free, and the calf gives {now.calf_share}. Let something hold the foot.</source>
        <translation>Stellen Sie den Schalter selbst um. Der Fuß ist hochgezogen und frei, und die Wade gibt {now.calf_share}. Lassen Sie etwas den Fuß halten.</translation>
    </message>
    <message>
        <source>Try: {advice}</source>
        <translation>Ausprobieren: {advice}</translation>
    </message>
    <message>
        <source>Tuberosity of the fifth metatarsal</source>
        <translation>Tuberositas des fünften Mittelfußknochens</translation>
    </message>
    <message>
        <source>Tuberosity of the navicular; cuneiforms; bases of metatarsals 2 to 4</source>
        <translation>Tuberositas ossis navicularis; Ossa cuneiformia; Basen der Mittelfußknochen 2 bis 4</translation>
    </message>
    <message>
        <source>Tuberosity of the tibia</source>
        <translation>Tuberositas tibiae</translation>
    </message>
    <message>
        <source>Turn the ankle</source>
        <translation>Sprunggelenk bewegen</translation>
    </message>
    <message>
        <source>Turn the hip</source>
        <translation>Hüfte bewegen</translation>
    </message>
    <message>
        <source>Turn the knee</source>
        <translation>Knie bewegen</translation>
    </message>
    <message>
        <source>Turn the leg to find tibialis anterior at the front of the shin.</source>
        <translation>Drehen Sie das Bein, bis Sie den Tibialis anterior vorn am Schienbein finden.</translation>
    </message>
    <message>
        <source>Turn the leg with the mouse. Which muscles have colour?</source>
        <translation>Drehen Sie das Bein mit der Maus. Welche Muskeln haben Farbe?</translation>
    </message>
    <message>
        <source>Turn to a view within a third of a second</source>
        <translation>Innerhalb einer Drittelsekunde zu einer Ansicht drehen</translation>
    </message>
    <message>
        <source>Turning effect</source>
        <translation>Drehwirkung</translation>
    </message>
    <message>
        <source>Turns the hip outward</source>
        <translation>Dreht die Hüfte nach außen</translation>
    </message>
    <message>
        <source>Turns the hip outward; spreads the bent hip</source>
        <translation>Dreht die Hüfte nach außen; spreizt die gebeugte Hüfte ab</translation>
    </message>
    <message>
        <source>Turns the sole inward; points the foot down; holds up the arch</source>
        <translation>Dreht die Sohle nach innen; senkt den Fuß; hält das Fußgewölbe</translation>
    </message>
    <message>
        <source>Turns the sole outward; points the foot down</source>
        <translation>Dreht die Sohle nach außen; senkt den Fuß</translation>
    </message>
    <message>
        <source>Turns the straight hip outward; spreads the bent hip</source>
        <translation>Dreht die gestreckte Hüfte nach außen; spreizt die gebeugte Hüfte ab</translation>
    </message>
    <message>
        <source>Two joints: {joints}.</source>
        <translation>Zwei Gelenke: {joints}.</translation>
    </message>
    <message>
        <source>Two muscles, one job</source>
        <translation>Zwei Muskeln, eine Aufgabe</translation>
    </message>
    <message>
        <source>Type a pose &amp;code…</source>
        <translation>Stellungs&amp;code eingeben…</translation>
    </message>
    <message>
        <source>Type to filter: nordic, tight, calf…</source>
        <translation>Tippen zum Filtern: Nordic, verkürzt, Wade…</translation>
    </message>
    <message>
        <source>Under the upper calf lies soleus. It starts below the knee, so it passes the ankle alone. Now bend the knee and see which calf muscle gets shorter.</source>
        <translation>Unter der oberen Wade liegt der Soleus. Er beginnt unter dem Knie, zieht also nur über das Sprunggelenk. Beugen Sie nun das Knie und sehen Sie, welcher Wadenmuskel kürzer wird.</translation>
    </message>
    <message>
        <source>Unlocks the straight knee by turning the tibia inward or the thigh outward; helps to bend the knee</source>
        <translation>Entriegelt das gestreckte Knie, indem er das Schienbein nach innen oder den Oberschenkel nach außen dreht; hilft, das Knie zu beugen</translation>
    </message>
    <message>
        <source>Upper border of the kneecap</source>
        <translation>Oberrand der Kniescheibe</translation>
    </message>
    <message>
        <source>Upper inner face of the tibia, in the pes anserinus</source>
        <translation>Obere Innenfläche des Schienbeins, im Pes anserinus</translation>
    </message>
    <message>
        <source>Use half the weight until the move feels right.</source>
        <translation>Nehmen Sie das halbe Gewicht, bis sich die Bewegung richtig anfühlt.</translation>
    </message>
    <message>
        <source>Usual warning signs (recalled, not checked in a source).</source>
        <translation>Übliche Warnzeichen (aus der Erinnerung, an keiner Quelle geprüft).</translation>
    </message>
    <message>
        <source>VM VMO</source>
        <translation>VM VMO</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version, credits and limits</source>
        <translation>Version, Quellen und Grenzen</translation>
    </message>
    <message>
        <source>Very light leg curl (warm-up)</source>
        <translation>Sehr leichtes Beinbeugen (Aufwärmen)</translation>
    </message>
    <message>
        <source>Vicente-Mampel 2022; Nishida 2022 (read in the abstracts).</source>
        <translation>Vicente-Mampel 2022; Nishida 2022 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Warm the muscle up</source>
        <translation>Den Muskel aufwärmen</translation>
    </message>
    <message>
        <source>Warm up on hands and knees: stretch one leg out behind you.</source>
        <translation>Wärmen Sie sich auf Händen und Knien auf: ein Bein nach hinten strecken.</translation>
    </message>
    <message>
        <source>Warm up with a few very light leg curls.</source>
        <translation>Wärmen Sie sich mit ein paar sehr leichten Beinbeugen auf.</translation>
    </message>
    <message>
        <source>Warm up with bridges: lie on your back and lift your hips.</source>
        <translation>Wärmen Sie sich mit Brücken auf: auf dem Rücken liegen und das Becken heben.</translation>
    </message>
    <message>
        <source>Warm up: bird dog</source>
        <translation>Aufwärmen: Vierfüßler</translation>
    </message>
    <message>
        <source>Warm up: glute bridge</source>
        <translation>Aufwärmen: Gesäßbrücke</translation>
    </message>
    <message>
        <source>Warm up: very light curls</source>
        <translation>Aufwärmen: sehr leichtes Beinbeugen</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Hinweg</translation>
    </message>
    <message>
        <source>Weak glutes</source>
        <translation>Schwaches Gesäß</translation>
    </message>
    <message>
        <source>Weak glutes make the hamstrings work more at the hip. What people&apos;s muscles do then is not settled.</source>
        <translation>Ein schwaches Gesäß lässt die hinteren Oberschenkelmuskeln an der Hüfte mehr arbeiten. Was die Muskeln von Menschen dann tun, ist nicht geklärt.</translation>
    </message>
    <message>
        <source>Weak hamstrings</source>
        <translation>Schwache hintere Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>Weak hamstrings leave more to the calf.</source>
        <translation>Schwache hintere Oberschenkelmuskeln überlassen der Wade mehr.</translation>
    </message>
    <message>
        <source>Weak or tired hamstrings may leave more to the calf. No experiment on this was found.</source>
        <translation>Schwache oder müde hintere Oberschenkelmuskeln überlassen der Wade vielleicht mehr. Kein Versuch dazu wurde gefunden.</translation>
    </message>
    <message>
        <source>Weak, tired, or out of form</source>
        <translation>Schwach, müde oder unsauber</translation>
    </message>
    <message>
        <source>WebP (small, full colours)</source>
        <translation>WebP (klein, volle Farben)</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>Was erwarten Sie?</translation>
    </message>
    <message>
        <source>What does the position of my ankle change?</source>
        <translation>Was ändert die Stellung meines Sprunggelenks?</translation>
    </message>
    <message>
        <source>What experiments found, and what this model gives, for a man of {mass} kg and {height} cm.</source>
        <translation>Was Versuche fanden und was dieses Modell ergibt, für einen Mann von {mass}&#xa0;kg und {height}&#xa0;cm.</translation>
    </message>
    <message>
        <source>What experiments found, and what this model gives, for a woman of {mass} kg and {height} cm.</source>
        <translation>Was Versuche fanden und was dieses Modell ergibt, für eine Frau von {mass}&#xa0;kg und {height}&#xa0;cm.</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>Was hier geschieht</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Was jetzt geschieht</translation>
    </message>
    <message>
        <source>What happens to the activation of {muscle}: how hard it must work?</source>
        <translation>Was geschieht mit der Aktivierung von {muscle}: wie stark der Muskel arbeiten muss?</translation>
    </message>
    <message>
        <source>What happens to the fibres of {muscle}?</source>
        <translation>Was geschieht mit den Fasern von {muscle}?</translation>
    </message>
    <message>
        <source>What happens to the length of {muscle} with its tendon?</source>
        <translation>Was geschieht mit der Länge von {muscle} samt Sehne?</translation>
    </message>
    <message>
        <source>What happens to the lever of {muscle} at the {joint}?</source>
        <translation>Was geschieht mit dem Hebel von {muscle}, Gelenk: {joint}?</translation>
    </message>
    <message>
        <source>What happens to the share of {muscle} of the turning force at the {joint}?</source>
        <translation>Was geschieht mit dem Anteil von {muscle} an der Drehkraft, Gelenk: {joint}?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was, wenn?</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What its length follows</source>
        <translation>Was seine Länge bestimmt</translation>
    </message>
    <message>
        <source>What one can do here. Hollow point: now; full point: after. The calf&apos;s share is of the knee moment. What the model says and what experiments say are told apart.</source>
        <translation>Was man hier tun kann. Hohler Punkt: jetzt; voller Punkt: danach. Der Anteil der Wade gilt für das Kniemoment. Was das Modell sagt und was Versuche sagen, ist getrennt.</translation>
    </message>
    <message>
        <source>What the ankle changes</source>
        <translation>Was das Sprunggelenk ändert</translation>
    </message>
    <message>
        <source>What the colour of a muscle shows</source>
        <translation>Was die Farbe eines Muskels zeigt</translation>
    </message>
    <message>
        <source>What the curves run over</source>
        <translation>Worüber die Kurven laufen</translation>
    </message>
    <message>
        <source>What the strength test measures: above zero bends the knee</source>
        <translation>Was der Krafttest misst: Über null beugt das Knie</translation>
    </message>
    <message>
        <source>What the studies say</source>
        <translation>Was die Studien sagen</translation>
    </message>
    <message>
        <source>What this pose asks; arrow keys scroll</source>
        <translation>Was diese Stellung verlangt; die Pfeiltasten blättern</translation>
    </message>
    <message>
        <source>What to try: tick what the sheet is to say</source>
        <translation>Kreuzen Sie an, was auf dem Blatt stehen soll</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>What you can try</source>
        <translation>Was Sie versuchen können</translation>
    </message>
    <message>
        <source>What you wrote for the patient is in no file yet. Drop it?</source>
        <translation>Was Sie für die Patientin oder den Patienten geschrieben haben, ist noch in keiner Datei. Verwerfen?</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>When should I ask for help?</source>
        <translation>Wann sollte ich um Hilfe bitten?</translation>
    </message>
    <message>
        <source>When to ask for help</source>
        <translation>Wann Sie um Hilfe bitten sollten</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Sie Hilfe brauchen</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <translation>Wann Sie jemanden aufsuchen sollten</translation>
    </message>
    <message>
        <source>Where does {muscle} end (its insertion)?</source>
        <translation>Wo endet {muscle} (Ansatz)?</translation>
    </message>
    <message>
        <source>Where does {muscle} start (its origin)?</source>
        <translation>Wo beginnt {muscle} (Ursprung)?</translation>
    </message>
    <message>
        <source>Where the floor presses</source>
        <extracomment>How far beyond heel and toes the drawing reaches, in lengths of the foot. The foot&apos;s outline from the side: from the heel along it, and above the floor, in its lengths.</extracomment>
        <translation>Wo der Boden drückt</translation>
    </message>
    <message>
        <source>Where they start and end, and what they do, is plain anatomy.</source>
        <translation>Wo sie beginnen und enden und was sie tun, ist einfache Anatomie.</translation>
    </message>
    <message>
        <source>Which muscle is picked out in the picture?</source>
        <translation>Welcher Muskel ist im Bild hervorgehoben?</translation>
    </message>
    <message>
        <source>Which nerve supplies {muscle}?</source>
        <translation>Welcher Nerv versorgt {muscle}?</translation>
    </message>
    <message>
        <source>Which of these muscles has the highest activation?</source>
        <extracomment>A value is clearly larger than the next one from this factor on, and by ``Quantity.clear``.</extracomment>
        <translation>Welcher dieser Muskeln hat die höchste Aktivierung?</translation>
    </message>
    <message>
        <source>Which of these muscles has the largest share of the turning force at the {joint}?</source>
        <translation>Welcher dieser Muskeln hat den größten Anteil an der Drehkraft (Gelenk: {joint})?</translation>
    </message>
    <message>
        <source>Which of these muscles has the longest lever to {turn}?</source>
        <translation>Welcher dieser Muskeln hat den längsten Hebel ({turn})?</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was leistet</translation>
    </message>
    <message>
        <source>Who does what at hip, knee and ankle</source>
        <translation>Wer was leistet an Hüfte, Knie und Sprunggelenk</translation>
    </message>
    <message>
        <source>Who gives how much of this turning force: {named}.</source>
        <translation>Wer wie viel dieser Drehkraft gibt: {named}.</translation>
    </message>
    <message>
        <source>Who gives how much: {named}. Other muscles pull the other way with {against}, so only {left} is left.</source>
        <translation>Wer wie viel gibt: {named}. Andere Muskeln ziehen mit {against} in die andere Richtung, es bleiben also nur {left}.</translation>
    </message>
    <message>
        <source>Who holds the ankle decides how much the calf can help.</source>
        <translation>Wer das Sprunggelenk hält, entscheidet, wie viel die Wade helfen kann.</translation>
    </message>
    <message>
        <source>Who holds the ankle decides how much the calf can help. A held foot lets a stretched calf do more of the work. A free foot does not, because the shin must then balance the calf.</source>
        <translation>Wer das Sprunggelenk hält, entscheidet, wie viel die Wade helfen kann. Ein gehaltener Fuß lässt eine gedehnte Wade mehr von der Arbeit leisten. Ein freier Fuß nicht, weil das Schienbein dann die Wade ausgleichen muss.</translation>
    </message>
    <message>
        <source>Who holds the ankle?</source>
        <translation>Wer hält das Sprunggelenk?</translation>
    </message>
    <message>
        <source>Who holds the foot</source>
        <translation>Wer den Fuß hält</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Whose leg</source>
        <translation>Wessen Bein</translation>
    </message>
    <message>
        <source>Why do I feel hamstring exercises in my calves?</source>
        <translation>Warum spüre ich Übungen für den hinteren Oberschenkel in der Wade?</translation>
    </message>
    <message>
        <source>Why do I get cramps in bridges?</source>
        <translation>Warum bekomme ich bei Brücken Krämpfe?</translation>
    </message>
    <message>
        <source>Why do my calves tire in hamstring exercises?</source>
        <translation>Warum ermüden meine Waden bei Übungen für die Rückseite des Oberschenkels?</translation>
    </message>
    <message>
        <source>Why do you feel your calf? It crosses the knee as well as the ankle. So it helps to bend the knee. Some help is normal.</source>
        <translation>Warum spüren Sie Ihre Wade? Sie zieht über das Knie und das Sprunggelenk. So hilft sie, das Knie zu beugen. Etwas Hilfe ist normal.</translation>
    </message>
    <message>
        <source>Why it cramps</source>
        <translation>Warum es krampft</translation>
    </message>
    <message>
        <source>Why it matters here</source>
        <translation>Warum es hier zählt</translation>
    </message>
    <message>
        <source>Why the calf joins in</source>
        <translation>Warum die Wade mitmacht</translation>
    </message>
    <message>
        <source>Why the calves?</source>
        <translation>Warum die Waden?</translation>
    </message>
    <message>
        <source>Why: {muscles} {at_joint}</source>
        <extracomment>So many muscles are told of, the largest moments first.</extracomment>
        <translation>Warum: {muscles} {at_joint}</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>With a heavy load the hamstrings work hard in the Romanian deadlift and the glute-ham raise. In the swing they do so too. How hard the calf works is not the same in all of them.</source>
        <translation>Mit schwerer Last arbeiten die hinteren Oberschenkelmuskeln beim rumänischen Kreuzheben und beim Glute-Ham-Raise stark. Beim Swing ebenso. Wie stark die Wade arbeitet, ist nicht bei allen gleich.</translation>
    </message>
    <message>
        <source>With half of the load, what happens to the calf&apos;s share?</source>
        <translation>Was geschieht mit halber Last mit dem Anteil der Wade?</translation>
    </message>
    <message>
        <source>With psoas major it forms iliopsoas.</source>
        <translation>Bildet mit dem Psoas major den Iliopsoas.</translation>
    </message>
    <message>
        <source>With the ankle held, people bend the knee harder with the foot pulled up than with the toes pointed. Three studies found this; how large the gain is, is left open here.</source>
        <translation>Wird das Sprunggelenk gehalten, beugen Menschen das Knie mit hochgezogenem Fuß kräftiger als mit gestreckter Fußspitze. Drei Studien fanden das; wie groß der Gewinn ist, bleibt hier offen.</translation>
    </message>
    <message>
        <source>With the foot held, the calf does {then.calf_share} in place of {now.calf_share}. The shin rests, and the hamstrings go from {now.ham_active} to {then.ham_active}. Toes tucked under, a stiff shoe or a boot can hold a foot as well.</source>
        <translation>Wird der Fuß gehalten, leistet die Wade {then.calf_share} statt {now.calf_share}. Das Schienbein ruht, und die hinteren Oberschenkelmuskeln gehen von {now.ham_active} auf {then.ham_active}. Auch untergestellte Zehen, ein steifer Schuh oder ein Stiefel können einen Fuß halten.</translation>
    </message>
    <message>
        <source>With the foot pulled up it is long and can help the hamstrings to bend the knee; with the toes pointed it is short and helps less.</source>
        <translation>Mit hochgezogenem Fuß ist er lang und kann den Beinbeugern helfen, das Knie zu beugen; mit gestreckter Fußspitze ist er kurz und hilft weniger.</translation>
    </message>
    <message>
        <source>With the hip bent, will the pull at the knee be more or less?</source>
        <translation>Wird der Zug am Knie mit gebeugter Hüfte größer oder kleiner?</translation>
    </message>
    <message>
        <source>With the knee bent far, the hamstrings are less active in a bridge on one leg.</source>
        <translation>Mit weit gebeugtem Knie sind die hinteren Oberschenkelmuskeln in einer einbeinigen Brücke weniger aktiv.</translation>
    </message>
    <message>
        <source>With the knee straight, gastrocnemius stops the foot first.</source>
        <translation>Bei gestrecktem Knie bremst der Gastrocnemius den Fuß zuerst.</translation>
    </message>
    <message>
        <source>With the published tendon the muscle is longest beyond its best length, so that bending the knee takes less from it.</source>
        <translation>Mit der veröffentlichten Sehne ist der Muskel am längsten jenseits seiner besten Länge, Kniebeugung nimmt ihm also weniger.</translation>
    </message>
    <message>
        <source>With the {position}, it is {change} longer.</source>
        <translation>Mit „{position}“ ist er {change} länger.</translation>
    </message>
    <message>
        <source>With the {position}, it is {change} shorter.</source>
        <translation>Mit „{position}“ ist er {change} kürzer.</translation>
    </message>
    <message>
        <source>With two legs, the strong one can hide the weak one. One leg alone shows the difference. Let the weak side set the number of repetitions, and even things out with time.</source>
        <translation>Mit zwei Beinen kann das starke das schwache verbergen. Ein Bein allein zeigt den Unterschied. Lassen Sie die schwache Seite die Zahl der Wiederholungen bestimmen, und gleichen Sie mit der Zeit aus.</translation>
    </message>
    <message>
        <source>With {after} instead of {before}, nobody could stand so.</source>
        <translation>{after} (statt {before}): So könnte niemand stehen.</translation>
    </message>
    <message>
        <source>With {after} instead of {before}, {effect}.</source>
        <translation>{after} (statt {before}): {effect}.</translation>
    </message>
    <message>
        <source>Working most: {muscles}.</source>
        <translation>Am meisten arbeiten: {muscles}.</translation>
    </message>
    <message>
        <source>Working out before and after…</source>
        <translation>Vorher und nachher werden berechnet…</translation>
    </message>
    <message>
        <source>Working this out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Write on each muscle the value that its colour means</source>
        <translation>Auf jeden Muskel den Wert schreiben, den seine Farbe bedeutet</translation>
    </message>
    <message>
        <source>Yes. A machine leaves the foot free, as a rule. On a ball the heels press, and the hip must be held up too. In a Nordic curl the foot is held and the load is your body, near the most that you can hold.</source>
        <translation>Ja. Eine Maschine lässt den Fuß in der Regel frei. Auf einem Ball drücken die Fersen, und auch die Hüfte muss oben gehalten werden. Beim Nordic Curl wird der Fuß gehalten, und die Last ist Ihr Körper, nahe am Meisten, was Sie halten können.</translation>
    </message>
    <message>
        <source>You are looking at the published leg. It is two to three times too strong for a leg curl, and its hamstrings are too stiff when fully stretched. Compare, but do not trust the levels.</source>
        <translation>Sie sehen das veröffentlichte Bein. Es ist für Beinbeugen zwei- bis dreimal zu stark, und seine hinteren Oberschenkelmuskeln sind voll gedehnt zu steif. Vergleichen Sie, aber trauen Sie der Höhe der Zahlen nicht.</translation>
    </message>
    <message>
        <source>You push as hard as you can. Your muscles {turn}.</source>
        <translation>Sie geben alle Kraft. Ihre Muskeln wollen {turn}.</translation>
    </message>
    <message>
        <source>You train the back of your thigh, and your calf burns. Many people feel this. Let us find out why.

This leg bends the knee against a pad of {now.load}, lying face down. The colour shows how hard each muscle must work. The big muscles of the thigh do most: {now.ham_share} of the pull at the knee. But look at the calf. It does {now.calf_share}.</source>
        <translation>Sie trainieren die Rückseite des Oberschenkels, und die Wade brennt. Das spüren viele. Finden wir heraus, warum.

Dieses Bein beugt im Liegen auf dem Bauch das Knie gegen ein Polster mit {now.load}. Die Farbe zeigt, wie stark jeder Muskel arbeiten muss. Die großen Muskeln am Oberschenkel tun das meiste: {now.ham_share} des Zugs am Knie. Aber sehen Sie auf die Wade. Sie leistet {now.calf_share}.</translation>
    </message>
    <message>
        <source>Your calf helps to bend the knee. That is normal.</source>
        <translation>Ihre Wade hilft, das Knie zu beugen. Das ist normal.</translation>
    </message>
    <message>
        <source>Your foot is held, so the calf is free to help at the knee.</source>
        <translation>Ihr Fuß wird gehalten, die Wade kann also frei am Knie helfen.</translation>
    </message>
    <message>
        <source>Your foot is pulled up, so the calf is long.</source>
        <translation>Ihr Fuß ist hochgezogen, die Wade ist also lang.</translation>
    </message>
    <message>
        <source>Your muscles can rest here.</source>
        <translation>Ihre Muskeln können hier ruhen.</translation>
    </message>
    <message>
        <source>Your muscles rest here. No muscle has to work.</source>
        <translation>Ihre Muskeln ruhen hier. Kein Muskel muss arbeiten.</translation>
    </message>
    <message>
        <source>Your muscles rest.</source>
        <translation>Ihre Muskeln ruhen.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Your own words to the patient</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Ihr Ergebnis</translation>
    </message>
    <message>
        <source>Your toes are pointed, so the calf is short and can give less.</source>
        <translation>Ihre Fußspitze ist gestreckt, die Wade ist also kurz und kann weniger geben.</translation>
    </message>
    <message>
        <source>Zebis 2013, 16 female athletes (read in the abstracts).</source>
        <translation>Zebis 2013, 16 Sportlerinnen (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>a calf of usual tightness</source>
        <translation>Wade so dehnbar wie üblich</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>ein Fehler des Programms</translation>
    </message>
    <message>
        <source>a free foot</source>
        <translation>ein freier Fuß</translation>
    </message>
    <message>
        <source>a habit of using the calf of {value}</source>
        <translation>Gewohnheit, die Wade zu nutzen: {value}</translation>
    </message>
    <message>
        <source>a held foot</source>
        <translation>ein gehaltener Fuß</translation>
    </message>
    <message>
        <source>a little short</source>
        <translation>etwas kurz</translation>
    </message>
    <message>
        <source>a looser calf</source>
        <translation>eine lockerere Wade</translation>
    </message>
    <message>
        <source>a model needs at least one visible structure</source>
        <extracomment>The name under which the scene of the file keeps the text of a ``.leg`` file. How rough each tissue is in glTF&apos;s shading; all reflect as what is no metal. x anterior, y up, z to the right becomes x to the left, y up, z anterior.</extracomment>
        <translation>ein Modell braucht mindestens eine sichtbare Struktur</translation>
    </message>
    <message>
        <source>a name must have at least one letter</source>
        <translation>ein Name muss mindestens ein Zeichen haben</translation>
    </message>
    <message>
        <source>a name must have at most {count} letters</source>
        <translation>ein Name darf höchstens {count} Zeichen haben</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>a number from 0 to 1, or muscles each with such a number</source>
        <translation>eine Zahl von 0 bis 1, oder Muskeln mit je einer solchen Zahl</translation>
    </message>
    <message>
        <source>a number in {unit}</source>
        <extracomment>Those that an exercise has defaults of its own for. Those that say whose leg it is; the others say what is asked of it.</extracomment>
        <translation>eine Zahl in {unit}</translation>
    </message>
    <message>
        <source>a picture of {width} x {height} cannot be made a PNG</source>
        <translation>ein Bild von {width} x {height} lässt sich nicht als PNG speichern</translation>
    </message>
    <message>
        <source>a pose code cannot say {field}; save a file instead</source>
        <extracomment>In the order of version 1; only to be added to at the end. What every code holds: least and greatest value, and the step to which it is rounded. What a code holds only where it is not as usual; in the order of version 1.</extracomment>
        <translation>ein Stellungscode kann {field} nicht ausdrücken; speichern Sie stattdessen eine Datei</translation>
    </message>
    <message>
        <source>a pose code has letters and digits, such as 407H-D7G7-G066</source>
        <translation>ein Stellungscode besteht aus Buchstaben und Ziffern, etwa 407H-D7G7-G066</translation>
    </message>
    <message>
        <source>a pose code has no {letter!r}</source>
        <translation>in einem Stellungscode gibt es kein {letter!r}</translation>
    </message>
    <message>
        <source>a scenario must be a JSON object in braces, not {given}</source>
        <translation>ein Szenario muss ein JSON-Objekt in geschweiften Klammern sein, nicht {given}</translation>
    </message>
    <message>
        <source>a smaller part for the calf</source>
        <translation>ein kleinerer Teil für die Wade</translation>
    </message>
    <message>
        <source>a very slow movement</source>
        <translation>eine sehr langsame Bewegung</translation>
    </message>
    <message>
        <source>about {number} percent</source>
        <translation>etwa {number} Prozent</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>activation {activation}, force {force} N, fibres at {length} times their best length</source>
        <translation>Aktivierung {activation}, Kraft {force} N, Fasern beim {length}-Fachen ihrer besten Länge</translation>
    </message>
    <message>
        <source>activations set by hand</source>
        <translation>Aktivierungen von Hand gesetzt</translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation>Adductor brevis</translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation>Adductor longus</translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation>Adductor magnus</translation>
    </message>
    <message>
        <source>adductor magnus, ischiocondylar part</source>
        <translation>Adductor magnus, ischiokondylärer Teil</translation>
    </message>
    <message>
        <source>adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>all muscles {part} active</source>
        <translation>alle Muskeln zu {part} aktiv</translation>
    </message>
    <message>
        <source>all-out</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>along the tendon (pennation)</source>
        <translation>entlang der Sehne (Fiederung)</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>All factors, in the order of the lesson.</extracomment>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>ankle bone</source>
        <translation>Talus</translation>
    </message>
    <message>
        <source>ankle neutral</source>
        <translation>Sprunggelenk neutral</translation>
    </message>
    <message>
        <source>as active as needed</source>
        <translation>so aktiv wie nötig</translation>
    </message>
    <message>
        <source>as in A</source>
        <translation>wie in A</translation>
    </message>
    <message>
        <source>as in B</source>
        <translation>wie in B</translation>
    </message>
    <message>
        <source>at ease</source>
        <translation>entspannt</translation>
    </message>
    <message>
        <source>at least as much work for the hamstrings, and no more for the calf</source>
        <extracomment>What a strategy is for.</extracomment>
        <translation>mindestens so viel Arbeit für die hinteren Oberschenkelmuskeln und nicht mehr für die Wade</translation>
    </message>
    <message>
        <source>at least one exercise and one hold must be allowed</source>
        <translation>mindestens eine Übung und ein Halt müssen erlaubt sein</translation>
    </message>
    <message>
        <source>at most 0.4 at 90° and 0.3 at 105°; more with the foot pulled up at every knee angle</source>
        <translation>höchstens 0,4 bei 90° und 0,3 bei 105°; bei jedem Kniewinkel mehr mit hochgezogenem Fuß</translation>
    </message>
    <message>
        <source>at the ankle</source>
        <translation>am Sprunggelenk</translation>
    </message>
    <message>
        <source>at the hip</source>
        <translation>an der Hüfte</translation>
    </message>
    <message>
        <source>at the knee</source>
        <translation>am Knie</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>at the turn</source>
        <translation>am Umkehrpunkt</translation>
    </message>
    <message>
        <source>at {part} of the repetition</source>
        <translation>bei {part} der Wiederholung</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>attention to the hamstrings of {value}</source>
        <translation>Aufmerksamkeit auf die hinteren Oberschenkelmuskeln: {value}</translation>
    </message>
    <message>
        <source>attention {value}</source>
        <translation>Aufmerksamkeit {value}</translation>
    </message>
    <message>
        <source>back of thigh</source>
        <extracomment>Points of the page for a pixel of labels and legend: letters of 12 px get 9.6 pt. Width and height in points for which a leg is drawn: one that stands, one that lies, one of two. What is named on the picture, by group: those that a patient asks about.</extracomment>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>back part</source>
        <translation>hinterer Teil</translation>
    </message>
    <message>
        <source>balance must name one to three different joints</source>
        <extracomment>The range of each slider in degrees: hip flexion +, knee flexion +, dorsiflexion +. The numbers that change the answer beside pose and load, each with its range. At the default of :class:`Scenario` none of them changes anything.</extracomment>
        <translation>balance muss ein bis drei verschiedene Gelenke nennen</translation>
    </message>
    <message>
        <source>balance must name the knee for maximal_effort</source>
        <translation>balance muss bei maximal_effort das Knie nennen</translation>
    </message>
    <message>
        <source>balancing what the exercise asks</source>
        <translation>ausgeglichen wird, was die Übung verlangt</translation>
    </message>
    <message>
        <source>balancing {joints}</source>
        <translation>ausgeglichen: {joints}</translation>
    </message>
    <message>
        <source>below 1 at knee 45 and 60°; about 0.6 to 0.85 at 60°</source>
        <translation>unter 1 bei Knie 45 und 60°; etwa 0,6 bis 0,85 bei 60°</translation>
    </message>
    <message>
        <source>bend the hip</source>
        <extracomment>What each coordinate of a Solution does when it grows, and when it falls.</extracomment>
        <translation>die Hüfte beugen</translation>
    </message>
    <message>
        <source>bend the knee</source>
        <extracomment>A pull from stretch below this is not worth a word. The foot counts as neutral within this angle.</extracomment>
        <translation>das Knie beugen</translation>
    </message>
    <message>
        <source>bending the hip by 90°</source>
        <translation>Hüfte um 90° beugen</translation>
    </message>
    <message>
        <source>bending the knee by 90°</source>
        <translation>Knie um 90° beugen</translation>
    </message>
    <message>
        <source>bending with {moment}</source>
        <translation>beugend mit {moment}</translation>
    </message>
    <message>
        <source>bent</source>
        <translation>gebeugt</translation>
    </message>
    <message>
        <source>biceps femoris, long head</source>
        <translation>Biceps femoris, langer Kopf</translation>
    </message>
    <message>
        <source>biceps femoris, short head</source>
        <translation>Biceps femoris, kurzer Kopf</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>bones of the toes</source>
        <translation>Zehenknochen</translation>
    </message>
    <message>
        <source>bones tarsals</source>
        <translation>Knochen Fußwurzel</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>calcaneal heel tendon</source>
        <translation>Fersensehne</translation>
    </message>
    <message>
        <source>calcaneus</source>
        <translation>Fersenbein</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>calf activation</source>
        <translation>Wade aktiv</translation>
    </message>
    <message>
        <source>calf bone</source>
        <translation>Fibula</translation>
    </message>
    <message>
        <source>calf fibre length</source>
        <translation>Faserlänge Wade</translation>
    </message>
    <message>
        <source>calf muscles of usual strength</source>
        <translation>Wadenmuskeln von üblicher Kraft</translation>
    </message>
    <message>
        <source>calf muscles {part} as strong</source>
        <translation>Wadenmuskeln {part} so stark</translation>
    </message>
    <message>
        <source>calf tightness</source>
        <translation>Verkürzung der Wade</translation>
    </message>
    <message>
        <source>calf tightness {value}</source>
        <translation>Verkürzung der Wade {value}</translation>
    </message>
    <message>
        <source>calf&apos;s lever</source>
        <translation>Hebel Wade</translation>
    </message>
    <message>
        <source>calf&apos;s share</source>
        <extracomment>By the names that the texts use.</extracomment>
        <translation>Anteil der Wade</translation>
    </message>
    <message>
        <source>cannot draw: no OpenGL 3.2 here; install a graphics driver, or on Debian &apos;apt install libgl1 libegl1&apos;, which draws without a graphics card</source>
        <translation>Zeichnen ist nicht möglich: OpenGL 3.2 fehlt hier; installieren Sie einen Grafiktreiber oder unter Debian &apos;apt install libgl1 libegl1&apos;, damit wird ohne Grafikkarte gezeichnet</translation>
    </message>
    <message>
        <source>cannot read {file}: there is no such file</source>
        <translation>{file} kann nicht gelesen werden: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>cannot read {file}: {why}</source>
        <extracomment>The name of the attached file. A handout has about 1 MB; what is much larger is somebody else&apos;s.</extracomment>
        <translation>{file} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>cannot start: Qt cannot open windows by way of QT_QPA_PLATFORM={platform}; unset it</source>
        <translation>Start nicht möglich: Qt kann mit QT_QPA_PLATFORM={platform} keine Fenster öffnen; entfernen Sie diese Einstellung</translation>
    </message>
    <message>
        <source>cannot start: Qt says: {words}</source>
        <extracomment>True of every window on some platforms, and of no use to anyone. Qt tries one way to the screen after the other; what counts is whether one works. What is wrong with a picture that a person opens is told in the window.</extracomment>
        <translation>Start nicht möglich: Qt meldet: {words}</translation>
    </message>
    <message>
        <source>cannot start: libraries are missing; on Debian &apos;apt install {packages}&apos;</source>
        <translation>Start nicht möglich: Es fehlen Bibliotheken; unter Debian &apos;apt install {packages}&apos;</translation>
    </message>
    <message>
        <source>cannot start: no screen answers at {screens}; &apos;leg-explorer snapshot&apos; draws pictures without one</source>
        <translation>Start nicht möglich: An {screens} antwortet kein Bildschirm; &apos;leg-explorer snapshot&apos; zeichnet Bilder ohne einen</translation>
    </message>
    <message>
        <source>cannot start: {why}</source>
        <translation>kann nicht starten: {why}</translation>
    </message>
    <message>
        <source>cannot write {file}: it is a folder</source>
        <translation>{file} kann nicht geschrieben werden: Das ist ein Ordner</translation>
    </message>
    <message>
        <source>cannot write {file}: the folder {folder} is read-only</source>
        <translation>{file} kann nicht geschrieben werden: Der Ordner {folder} ist schreibgeschützt</translation>
    </message>
    <message>
        <source>cannot write {file}: there is no folder {folder}</source>
        <translation>{file} kann nicht geschrieben werden: Den Ordner {folder} gibt es nicht</translation>
    </message>
    <message>
        <source>cannot write {file}: {why}</source>
        <extracomment>So many letters, of up to four bytes each, leave room for the rest.</extracomment>
        <translation>{file} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>chest pain, short breath or coughing up blood; back pain with a numb groin or with loss of bladder or bowel control; strong, growing pain in a hard, tight calf.</source>
        <translation>Brustschmerz, Atemnot oder Bluthusten; Rückenschmerz mit tauber Leiste oder ohne Kontrolle über Blase oder Darm; starker, wachsender Schmerz in einer harten, gespannten Wade.</translation>
    </message>
    <message>
        <source>close to rest</source>
        <translation>fast Ruhe</translation>
    </message>
    <message>
        <source>come near</source>
        <translation>herangehen</translation>
    </message>
    <message>
        <source>come near what is selected</source>
        <translation>an das Ausgewählte herangehen</translation>
    </message>
    <message>
        <source>common advice</source>
        <translation>verbreiteter Rat</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>computed, not measured</source>
        <translation>berechnet, nicht gemessen</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>cost exponent {value}</source>
        <translation>Exponent {value}</translation>
    </message>
    <message>
        <source>cuboid</source>
        <translation>Würfelbein</translation>
    </message>
    <message>
        <source>deep calf flexors posterior compartment</source>
        <translation>tiefe Wadenmuskeln Beuger hintere Loge</translation>
    </message>
    <message>
        <source>deep calf muscles</source>
        <translation>tiefe Wade</translation>
    </message>
    <message>
        <source>deep hip rotators</source>
        <translation>tiefe Hüftrotatoren</translation>
    </message>
    <message>
        <source>default parameters</source>
        <translation>übliche Parameter</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>Every field, in the order of the documentation.</extracomment>
        <translation>Grad</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation>anspruchsvoll</translation>
    </message>
    <message>
        <source>distal tendon</source>
        <translation>distale Sehne</translation>
    </message>
    <message>
        <source>dorsiflexed {angle} (toes pulled up)</source>
        <translation>Dorsalextension {angle} (Fuß hochgezogen)</translation>
    </message>
    <message>
        <source>draw the thigh inward</source>
        <translation>den Oberschenkel heranführen</translation>
    </message>
    <message>
        <source>elastic tendons</source>
        <translation>elastische Sehnen</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>extended {angle}</source>
        <translation>gestreckt {angle}</translation>
    </message>
    <message>
        <source>extensor digitorum longus</source>
        <translation>Extensor digitorum longus</translation>
    </message>
    <message>
        <source>extensor hallucis longus</source>
        <translation>Extensor hallucis longus</translation>
    </message>
    <message>
        <source>fatigue</source>
        <translation>Ermüdung</translation>
    </message>
    <message>
        <source>female</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>femur</source>
        <translation>Oberschenkelknochen</translation>
    </message>
    <message>
        <source>fibre below 1.05 of its best length at knee 0°, ankle +20°, and at most 1 elsewhere; optimal length and part of the calf&apos;s cross-section within 10% of Ward&apos;s</source>
        <translation>Faser unter dem 1,05-Fachen ihrer besten Länge bei Knie 0°, Sprunggelenk +20°, und sonst höchstens 1; beste Länge und Teil am Querschnitt der Wade innerhalb von 10&#xa0;% von Ward</translation>
    </message>
    <message>
        <source>fibula</source>
        <translation>Wadenbein</translation>
    </message>
    <message>
        <source>fibular muscles</source>
        <translation>Fibularismuskeln</translation>
    </message>
    <message>
        <source>fibularis (peroneus) brevis</source>
        <translation>Fibularis (Peroneus) brevis</translation>
    </message>
    <message>
        <source>fibularis (peroneus) longus</source>
        <translation>Fibularis (Peroneus) longus</translation>
    </message>
    <message>
        <source>fibularis (peroneus) longus and brevis</source>
        <extracomment>Meshes that hold several muscles of which each has a name of its own: what they are together.</extracomment>
        <translation>Fibularis (Peroneus) longus und brevis</translation>
    </message>
    <message>
        <source>flexed {angle}</source>
        <translation>gebeugt {angle}</translation>
    </message>
    <message>
        <source>flexor digitorum longus</source>
        <translation>Flexor digitorum longus</translation>
    </message>
    <message>
        <source>flexor hallucis longus</source>
        <translation>Flexor hallucis longus</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>foot pulled up</source>
        <translation>Fuß hochgezogen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>free foot at most +20%, held ankle more than +50%</source>
        <translation>freier Fuß höchstens +20&#xa0;%, gehaltenes Sprunggelenk mehr als +50&#xa0;%</translation>
    </message>
    <message>
        <source>from outside, to {turn}: {moment}</source>
        <translation>von außen, {turn}: {moment}</translation>
    </message>
    <message>
        <source>from stretch alone</source>
        <translation>durch Dehnung allein</translation>
    </message>
    <message>
        <source>front of thigh</source>
        <extracomment>A leg that fills less of the picture than this is brought near again, once it rests.</extracomment>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>front part</source>
        <translation>vorderer Teil</translation>
    </message>
    <message>
        <source>gastrocnemius</source>
        <translation>Gastrocnemius</translation>
    </message>
    <message>
        <source>gastrocnemius {calf}, biceps {biceps}, ankle {ankle}; can be held down to {held}°</source>
        <translation>Gastrocnemius {calf}, Biceps {biceps}, Sprunggelenk {ankle}; zu halten bis {held}°</translation>
    </message>
    <message>
        <source>gastrocnemius, lateral head</source>
        <translation>Gastrocnemius, lateraler Kopf</translation>
    </message>
    <message>
        <source>gastrocnemius, medial head</source>
        <translation>Gastrocnemius, medialer Kopf</translation>
    </message>
    <message>
        <source>give one of {names}, or pixels such as 1200x1600, or paper such as 12x16cm</source>
        <extracomment>Sizes with a name that says what they are for; a sheet as it stands upright.</extracomment>
        <translation>geben Sie eines von {names} an, oder Pixel wie 1200x1600, oder Papier wie 12x16cm</translation>
    </message>
    <message>
        <source>glute activation</source>
        <translation>Gesäß aktiv</translation>
    </message>
    <message>
        <source>glute strength</source>
        <translation>Kraft Gesäß</translation>
    </message>
    <message>
        <source>gluteal muscles of usual strength</source>
        <translation>Gesäßmuskeln von üblicher Kraft</translation>
    </message>
    <message>
        <source>gluteal muscles {part} as strong</source>
        <translation>Gesäßmuskeln {part} so stark</translation>
    </message>
    <message>
        <source>gluteal strength</source>
        <translation>Kraft des Gesäßes</translation>
    </message>
    <message>
        <source>glutes buttocks hip abductors</source>
        <translation>Gesäß Po Hüftabspreizer Abduktoren Glutealmuskeln</translation>
    </message>
    <message>
        <source>glutes&apos; hip share</source>
        <translation>Hüftanteil Gesäß</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>Gluteus medius</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>Gluteus minimus</translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation>Gracilis</translation>
    </message>
    <message>
        <source>groin inner thigh</source>
        <translation>Leiste Innenseite Oberschenkel Schenkelanzieher</translation>
    </message>
    <message>
        <source>habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>hams ischiocrural knee flexors back of the thigh</source>
        <translation>Ischios ischiokrurale hintere Oberschenkelmuskeln Rückseite Oberschenkel Kniebeuger Hamstrings</translation>
    </message>
    <message>
        <source>hamstring activation</source>
        <translation>Beinbeuger aktiv</translation>
    </message>
    <message>
        <source>hamstring fibre length</source>
        <translation>Faserlänge Beinbeuger</translation>
    </message>
    <message>
        <source>hamstring strength</source>
        <translation>Kraft der hinteren Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>hamstring tightness</source>
        <translation>Verkürzung der hinteren Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>hamstring tightness {value}</source>
        <translation>Verkürzung der hinteren Oberschenkelmuskeln {value}</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>Ischiokrurale</translation>
    </message>
    <message>
        <source>hamstrings of usual strength</source>
        <extracomment>What a number of a scenario is, in words that can stand alone.</extracomment>
        <translation>Beinbeuger von üblicher Kraft</translation>
    </message>
    <message>
        <source>hamstrings of usual tightness</source>
        <translation>hintere Oberschenkelmuskeln so dehnbar wie üblich</translation>
    </message>
    <message>
        <source>hamstrings tired by {part}</source>
        <translation>hintere Oberschenkelmuskeln, um {part} ermüdet</translation>
    </message>
    <message>
        <source>hamstrings {part} as strong</source>
        <translation>hintere Oberschenkelmuskeln {part} so stark</translation>
    </message>
    <message>
        <source>hamstrings&apos; hip share</source>
        <translation>Hüftanteil Beinbeuger</translation>
    </message>
    <message>
        <source>hamstrings&apos; lever</source>
        <translation>Hebel Beinbeuger</translation>
    </message>
    <message>
        <source>hamstrings&apos; share</source>
        <translation>Anteil Beinbeuger</translation>
    </message>
    <message>
        <source>hard work</source>
        <translation>harte Arbeit</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>schwerer</translation>
    </message>
    <message>
        <source>harder work for the hamstrings that can still be done</source>
        <translation>schwerere Arbeit für die hinteren Oberschenkelmuskeln, die noch zu schaffen ist</translation>
    </message>
    <message>
        <source>hardly anything would change</source>
        <translation>es würde sich kaum etwas ändern</translation>
    </message>
    <message>
        <source>hardly turn the ankle</source>
        <translation>das Sprunggelenk kaum drehen</translation>
    </message>
    <message>
        <source>hardly turn the hip</source>
        <extracomment>A moment or force below these is called nothing; a share below this is not worth a word. Below this activation a muscle rests; beyond this part of its force, stretch is the story. Above this part of the net moment, pulling against each other is the story.</extracomment>
        <translation>die Hüfte kaum drehen</translation>
    </message>
    <message>
        <source>hardly turn the knee</source>
        <translation>das Knie kaum drehen</translation>
    </message>
    <message>
        <source>heel bone</source>
        <translation>Calcaneus Ferse</translation>
    </message>
    <message>
        <source>height {given} px is not in {low}..{high}</source>
        <translation>die Höhe {given} px liegt nicht in {low}..{high}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>held still</source>
        <translation>still gehalten</translation>
    </message>
    <message>
        <source>held still at this pose</source>
        <translation>in dieser Stellung gehalten</translation>
    </message>
    <message>
        <source>hide, isolate, fade</source>
        <translation>ausblenden, allein zeigen, blass zeigen</translation>
    </message>
    <message>
        <source>hide, isolate, fade what is selected</source>
        <translation>das Ausgewählte ausblenden, allein zeigen, blass zeigen</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>Where a statement leads in the picture: a joint, the fibres, or the whole muscle. Words of an action that tell at which joint it is.
----------
The leg that muscles are named on. How far each joint is moved, degrees.</extracomment>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>hip abductors</source>
        <translation>Hüftabspreizer</translation>
    </message>
    <message>
        <source>hip bent</source>
        <translation>Hüfte gebeugt</translation>
    </message>
    <message>
        <source>hip bone</source>
        <translation>Hüftbein</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>hip straight</source>
        <extracomment>The joint counts as straight, or the foot as neutral, within this angle.</extracomment>
        <translation>Hüfte gestreckt</translation>
    </message>
    <message>
        <source>hip stretched back</source>
        <translation>Hüfte nach hinten gestreckt</translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation>Iliacus</translation>
    </message>
    <message>
        <source>iliopsoas</source>
        <translation>Iliopsoas Lendenmuskel</translation>
    </message>
    <message>
        <source>iliotibial band IT ITB tract</source>
        <translation>Iliotibialband IT ITB Tractus</translation>
    </message>
    <message>
        <source>iliotibial tract</source>
        <translation>Tractus iliotibialis</translation>
    </message>
    <message>
        <source>in the hands</source>
        <translation>in den Händen</translation>
    </message>
    <message>
        <source>in the lesson: next step, step before</source>
        <translation>in der Lektion: nächster Schritt, voriger Schritt</translation>
    </message>
    <message>
        <source>in the pose of this phase, {error}</source>
        <extracomment>A given angle this near to that of the phase does not contradict it, degrees.</extracomment>
        <translation>in der Stellung dieser Phase: {error}</translation>
    </message>
    <message>
        <source>in the quiz: answer, next question</source>
        <translation>im Quiz: antworten, nächste Frage</translation>
    </message>
    <message>
        <source>inferior gemellus</source>
        <translation>Gemellus inferior</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>intermediate cuneiform</source>
        <translation>mittleres Keilbein</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>er endet zu früh</translation>
    </message>
    <message>
        <source>it is a folder; take another name</source>
        <translation>es ist ein Ordner; nehmen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it is larger than {size}</source>
        <translation>sie ist größer als {size}</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>es ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>it is no base64</source>
        <translation>es ist kein Base64</translation>
    </message>
    <message>
        <source>it is no file that can be read</source>
        <translation>es ist keine lesbare Datei</translation>
    </message>
    <message>
        <source>it is no language that there is</source>
        <translation>diese Sprache gibt es nicht</translation>
    </message>
    <message>
        <source>it is no list of paths</source>
        <translation>es ist keine Liste von Pfaden</translation>
    </message>
    <message>
        <source>it is no object</source>
        <extracomment>The first start; the moment waits for the exercise that asks for one.</extracomment>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it is no path</source>
        <translation>es ist kein Pfad</translation>
    </message>
    <message>
        <source>it is no speed</source>
        <translation>es ist kein Tempo</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it is set weaker</source>
        <translation>er schwächer eingestellt ist</translation>
    </message>
    <message>
        <source>it is tired</source>
        <translation>er müde ist</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it shortens while it pulls</source>
        <translation>er sich beim Ziehen verkürzt</translation>
    </message>
    <message>
        <source>its fibres are not at their best length</source>
        <translation>seine Fasern nicht in ihrer besten Länge sind</translation>
    </message>
    <message>
        <source>its fibres lie across the line of pull</source>
        <translation>seine Fasern schräg zur Zugrichtung liegen</translation>
    </message>
    <message>
        <source>its name is too long; take a shorter one</source>
        <translation>der Name ist zu lang; nehmen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>its scene is larger than 1 MB</source>
        <translation>die Szene ist größer als 1 MB</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>knee bent</source>
        <translation>Knie gebeugt</translation>
    </message>
    <message>
        <source>knee past straight by</source>
        <translation>Knie überstreckt um</translation>
    </message>
    <message>
        <source>knee straight</source>
        <translation>Knie gestreckt</translation>
    </message>
    <message>
        <source>knee to the chest</source>
        <translation>Knie zur Brust</translation>
    </message>
    <message>
        <source>kneecap</source>
        <translation>Patella</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>lateral cuneiform</source>
        <translation>laterales Keilbein</translation>
    </message>
    <message>
        <source>lateral external short rotators</source>
        <translation>Außenrotatoren kurze Rotatoren</translation>
    </message>
    <message>
        <source>left by fatigue</source>
        <translation>durch Ermüdung</translation>
    </message>
    <message>
        <source>left by length</source>
        <translation>durch Länge</translation>
    </message>
    <message>
        <source>left by speed</source>
        <translation>durch Tempo</translation>
    </message>
    <message>
        <source>leg behind you</source>
        <translation>Bein nach hinten</translation>
    </message>
    <message>
        <source>length of gastrocnemius</source>
        <translation>Länge Gastrocnemius</translation>
    </message>
    <message>
        <source>length of soleus</source>
        <translation>Länge Soleus</translation>
    </message>
    <message>
        <source>length of the hamstrings</source>
        <translation>Länge Beinbeuger</translation>
    </message>
    <message>
        <source>length of the short head</source>
        <translation>Länge kurzer Kopf</translation>
    </message>
    <message>
        <source>less than 5 percent</source>
        <translation>weniger als 5 Prozent</translation>
    </message>
    <message>
        <source>light work</source>
        <translation>leichte Arbeit</translation>
    </message>
    <message>
        <source>light work for the hamstrings</source>
        <translation>leichte Arbeit für die hinteren Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>load, to {turn}: {moment}</source>
        <translation>Last, {turn}: {moment}</translation>
    </message>
    <message>
        <source>logo: there is no file {file}</source>
        <extracomment>More pixels than print can show of it are not kept.</extracomment>
        <translation>Logo: Die Datei {file} gibt es nicht</translation>
    </message>
    <message>
        <source>logo: {file} is no picture that can be read</source>
        <translation>Logo: {file} ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>logo: {file}: {why}</source>
        <translation>Logo: {file}: {why}</translation>
    </message>
    <message>
        <source>look straight at the side that is nearest</source>
        <translation>gerade auf die nächste Seite sehen</translation>
    </message>
    <message>
        <source>looser hamstrings</source>
        <translation>lockerere hintere Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>lower part</source>
        <translation>unterer Teil</translation>
    </message>
    <message>
        <source>lumbar spine</source>
        <translation>Lendenwirbelsäule</translation>
    </message>
    <message>
        <source>male</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>medial</source>
        <translation>medial</translation>
    </message>
    <message>
        <source>medial cuneiform</source>
        <translation>mediales Keilbein</translation>
    </message>
    <message>
        <source>medial gastrocnemius 0.6 to 1.0, biceps femoris 0.8 or more, ankle makes less than 0.05; can be held down to 58 ± 13°</source>
        <translation>medialer Gastrocnemius 0,6 bis 1,0, Biceps femoris 0,8 oder mehr, das Sprunggelenk macht weniger als 0,05; zu halten bis 58 ± 13°</translation>
    </message>
    <message>
        <source>medium work</source>
        <translation>mittlere Arbeit</translation>
    </message>
    <message>
        <source>metatarsals</source>
        <translation>Mittelfußknochen</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>middle part</source>
        <translation>mittlerer Teil</translation>
    </message>
    <message>
        <source>missing: {moment}</source>
        <translation>es fehlen: {moment}</translation>
    </message>
    <message>
        <source>model&apos;s prediction</source>
        <translation>Vorhersage des Modells</translation>
    </message>
    <message>
        <source>moment arm</source>
        <translation>Hebelarm</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Schwung</translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation>Schwung {value}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more with the foot pulled up at 30, 75 and 150 °/s (size not in the abstract)</source>
        <translation>mehr mit hochgezogenem Fuß bei 30, 75 und 150&#xa0;°/s (Größe nicht in der Zusammenfassung)</translation>
    </message>
    <message>
        <source>more with the foot pulled up at knee 90°, and a greater gap there than at 0°</source>
        <translation>mehr mit hochgezogenem Fuß bei Knie 90°, und dort ein größerer Abstand als bei 0°</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>move a slider or the cursor of curves by 1 or 10</source>
        <translation>einen Regler oder den Zeiger der Kurven um 1 oder 10 bewegen</translation>
    </message>
    <message>
        <source>much</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>muscles, to {turn}: {moment}</source>
        <translation>Muskeln, {turn}: {moment}</translation>
    </message>
    <message>
        <source>navicular</source>
        <translation>Kahnbein</translation>
    </message>
    <message>
        <source>near the length at which they are strongest</source>
        <translation>nahe der Länge, bei der sie am stärksten sind</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>näher, weiter weg</translation>
    </message>
    <message>
        <source>nearly 100 percent</source>
        <translation>fast 100 Prozent</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>Neutralstellung</translation>
    </message>
    <message>
        <source>no clear question of the kind {kind!r} can be found on this leg</source>
        <extracomment>So often a draw may find nothing that is clear, or what was asked before.</extracomment>
        <translation>an diesem Bein findet sich keine eindeutige Frage der Art {kind!r}</translation>
    </message>
    <message>
        <source>no difference (within 5 points of 100)</source>
        <translation>kein Unterschied (innerhalb von 5 Punkten von 100)</translation>
    </message>
    <message>
        <source>no habit of using the calf</source>
        <translation>keine Gewohnheit, die Wade zu nutzen</translation>
    </message>
    <message>
        <source>no letters can be written: no fonts are installed; install some, on Debian with &apos;apt install fonts-dejavu-core&apos;</source>
        <extracomment>Fontconfig&apos;s words for any fitting font, which it knows also where there is none.</extracomment>
        <translation>es kann nichts geschrieben werden: Es sind keine Schriften installiert; installieren Sie welche, unter Debian mit &apos;apt install fonts-dejavu-core&apos;</translation>
    </message>
    <message>
        <source>no memory is left for {width} x {height} pixels</source>
        <translation>für {width} x {height} Pixel reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>no momentum</source>
        <translation>kein Schwung</translation>
    </message>
    <message>
        <source>no special attention</source>
        <translation>keine besondere Aufmerksamkeit</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>not always more</source>
        <translation>nicht immer mehr</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>obturator externus</source>
        <translation>Obturatorius externus</translation>
    </message>
    <message>
        <source>obturator internus</source>
        <translation>Obturatorius internus</translation>
    </message>
    <message>
        <source>on the shoulders</source>
        <translation>auf den Schultern</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>auf dem Rückweg</translation>
    </message>
    <message>
        <source>on the way there</source>
        <translation>auf dem Hinweg</translation>
    </message>
    <message>
        <source>one calf that is swollen, warm, red or throbbing; a sudden pop or kick-like pain; you cannot stand on your toes; a foot that is numb or hangs down; dark urine; fever.</source>
        <translation>eine Wade, die geschwollen, warm oder rot ist oder pocht; ein plötzlicher Knall oder ein Schmerz wie ein Tritt; Sie können nicht auf den Zehen stehen; ein Fuß, der taub ist oder hängt; dunkler Urin; Fieber.</translation>
    </message>
    <message>
        <source>open the menu in which that letter is underlined</source>
        <translation>das Menü öffnen, in dem dieser Buchstabe unterstrichen ist</translation>
    </message>
    <message>
        <source>open, close a group</source>
        <translation>eine Gruppe öffnen, schließen</translation>
    </message>
    <message>
        <source>origin</source>
        <extracomment>Width and height of the legend of the footprints at scale 1, in pixels. What the moments at a joint take where they are many. A picture too narrow for the colours&apos; legend gets a smaller one.</extracomment>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>other knee flexors</source>
        <translation>übrige Beuger</translation>
    </message>
    <message>
        <source>other muscles&apos; share</source>
        <translation>Anteil anderer</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>The groups worth a row at each joint, always in this order; what else crosses it is added up.</extracomment>
        <translation>übrige</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>overextended {angle}</source>
        <translation>überstreckt {angle}</translation>
    </message>
    <message>
        <source>pain that lasts more than one or two weeks or wakes you at night; cramps that come often or at rest. Stop when an exercise hurts.</source>
        <translation>Schmerz, der länger als ein oder zwei Wochen dauert oder Sie nachts weckt; Krämpfe, die oft oder in Ruhe kommen. Hören Sie auf, wenn eine Übung wehtut.</translation>
    </message>
    <message>
        <source>patella</source>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>patella kneecap</source>
        <translation>Patella Kniescheibe</translation>
    </message>
    <message>
        <source>patellar tendon (ligament)</source>
        <translation>Patellarsehne (Ligamentum patellae)</translation>
    </message>
    <message>
        <source>pectineus</source>
        <translation>Pectineus</translation>
    </message>
    <message>
        <source>pelvis ilium ischium pubis innominate</source>
        <translation>Becken Darmbein Sitzbein Schambein</translation>
    </message>
    <message>
        <source>peroneals peronei fibulares lateral compartment evertors</source>
        <translation>Peroneen Peroneus Fibularis laterale Loge Wadenbeinmuskeln</translation>
    </message>
    <message>
        <source>piriformis</source>
        <translation>Piriformis</translation>
    </message>
    <message>
        <source>plantarflexed {angle} (toes pointed)</source>
        <translation>Plantarflexion {angle} (Fußspitze gestreckt)</translation>
    </message>
    <message>
        <source>plantarflexors</source>
        <translation>Plantarflexoren Wadenmuskel Zwillingswadenmuskel</translation>
    </message>
    <message>
        <source>plantaris</source>
        <translation>Plantaris</translation>
    </message>
    <message>
        <source>point the foot down</source>
        <translation>den Fuß senken</translation>
    </message>
    <message>
        <source>popliteus</source>
        <translation>Popliteus</translation>
    </message>
    <message>
        <source>press a button, tick a box or a row</source>
        <translation>einen Knopf drücken, ein Kästchen oder eine Zeile ankreuzen</translation>
    </message>
    <message>
        <source>proximal tendon</source>
        <translation>proximale Sehne</translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>Psoas major</translation>
    </message>
    <message>
        <source>published parameters</source>
        <translation>veröffentlichte Parameter</translation>
    </message>
    <message>
        <source>pull at the knee</source>
        <translation>Zug am Knie</translation>
    </message>
    <message>
        <source>pull the foot up</source>
        <translation>den Fuß hochziehen</translation>
    </message>
    <message>
        <source>pulling the foot up by 20°</source>
        <translation>Fuß um 20° hochziehen</translation>
    </message>
    <message>
        <source>pulls at the pad behind the ankle</source>
        <translation>zieht am Polster hinter dem Sprunggelenk</translation>
    </message>
    <message>
        <source>push the foot down</source>
        <translation>den Fuß nach unten drücken</translation>
    </message>
    <message>
        <source>quadratus femoris</source>
        <translation>Quadratus femoris</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>Quadriceps</translation>
    </message>
    <message>
        <source>quadriceps tendon</source>
        <translation>Quadricepssehne</translation>
    </message>
    <message>
        <source>quads knee extensors front of the thigh</source>
        <translation>Kniestrecker Vorderseite Oberschenkel vierköpfiger</translation>
    </message>
    <message>
        <source>recalled band</source>
        <translation>Band aus der Erinnerung</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>rested hamstrings</source>
        <translation>ausgeruhte hintere Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>rigid tendons</source>
        <translation>starre Sehnen</translation>
    </message>
    <message>
        <source>sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <source>sartorius</source>
        <translation>Sartorius</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Exercises that take the defaults of a Scenario; all others have those of their Task.</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>see a name</source>
        <translation>einen Namen sehen</translation>
    </message>
    <message>
        <source>select a muscle, see its card</source>
        <translation>einen Muskel auswählen, seine Karte sehen</translation>
    </message>
    <message>
        <source>select the next muscle, the one before</source>
        <translation>den nächsten Muskel auswählen, den vorigen</translation>
    </message>
    <message>
        <source>semimembranosus</source>
        <translation>Semimembranosus</translation>
    </message>
    <message>
        <source>semitendinosus</source>
        <translation>Semitendinosus</translation>
    </message>
    <message>
        <source>set by the phase</source>
        <translation>durch die Phase bestimmt</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>shin activation</source>
        <translation>Fußheber aktiv</translation>
    </message>
    <message>
        <source>shin anterior compartment dorsiflexors extensors</source>
        <translation>Schienbein vordere Loge Fußheber Strecker</translation>
    </message>
    <message>
        <source>shin bone</source>
        <translation>Tibia</translation>
    </message>
    <message>
        <source>shin muscles</source>
        <translation>Fußheber</translation>
    </message>
    <message>
        <source>short, where they lose much of their force</source>
        <translation>kurz, wo sie viel von ihrer Kraft verlieren</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>shown at a quarter of its speed</source>
        <extracomment>How fast a repetition may be shown, in times of its own tempo, with words beside the phase.</extracomment>
        <translation>mit einem Viertel des Tempos gezeigt</translation>
    </message>
    <message>
        <source>shown at half its speed</source>
        <translation>mit halbem Tempo gezeigt</translation>
    </message>
    <message>
        <source>shown at twice its speed</source>
        <translation>mit doppeltem Tempo gezeigt</translation>
    </message>
    <message>
        <source>sign: Guex 2012, Baumgart 2021; band recalled</source>
        <translation>Vorzeichen: Guex 2012, Baumgart 2021; Band aus der Erinnerung</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <source>small knee flexors</source>
        <translation>kleine Kniebeuger</translation>
    </message>
    <message>
        <source>soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>soleus activation</source>
        <translation>Soleus aktiv</translation>
    </message>
    <message>
        <source>spread the thigh</source>
        <translation>den Oberschenkel abspreizen</translation>
    </message>
    <message>
        <source>static optimisation with OpenSim on the published leg</source>
        <translation>statische Optimierung mit OpenSim am veröffentlichten Bein</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>gerade</translation>
    </message>
    <message>
        <source>straighten the hip</source>
        <translation>die Hüfte strecken</translation>
    </message>
    <message>
        <source>straighten the knee</source>
        <translation>das Knie strecken</translation>
    </message>
    <message>
        <source>straightening with {moment}</source>
        <translation>streckend mit {moment}</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gedehnt</translation>
    </message>
    <message>
        <source>stretched a little</source>
        <translation>ein wenig gedehnt</translation>
    </message>
    <message>
        <source>stretched a lot</source>
        <translation>stark gedehnt</translation>
    </message>
    <message>
        <source>strongest force</source>
        <translation>größte Kraft</translation>
    </message>
    <message>
        <source>subtalar</source>
        <translation>unteres Sprunggelenk</translation>
    </message>
    <message>
        <source>superior gemellus</source>
        <translation>Gemellus superior</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>swung in straight arms</source>
        <translation>an gestreckten Armen geschwungen</translation>
    </message>
    <message>
        <source>talus</source>
        <translation>Sprungbein</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>tendon</source>
        <translation>Sehne</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>Tensor fasciae latae</translation>
    </message>
    <message>
        <source>the back of your thigh</source>
        <extracomment>From which part of full effort on a muscle no longer rests, and from which it works hard; the handout draws the same lines. What a patient is told of, and the muscles that it stands for.</extracomment>
        <translation>die Rückseite Ihres Oberschenkels</translation>
    </message>
    <message>
        <source>the buttock does {part}</source>
        <translation>das Gesäß leistet {part}</translation>
    </message>
    <message>
        <source>the calf does {part}</source>
        <translation>die Wade leistet {part}</translation>
    </message>
    <message>
        <source>the calf&apos;s activation falls</source>
        <translation>die Aktivierung der Wade sinkt</translation>
    </message>
    <message>
        <source>the calf&apos;s activation grows</source>
        <translation>die Aktivierung der Wade wächst</translation>
    </message>
    <message>
        <source>the calf&apos;s activation stays</source>
        <extracomment>The calf&apos;s activation, or its share: as before, more, less.</extracomment>
        <translation>die Aktivierung der Wade bleibt</translation>
    </message>
    <message>
        <source>the calf&apos;s share of the knee moment falls</source>
        <translation>der Anteil der Wade am Kniemoment sinkt</translation>
    </message>
    <message>
        <source>the calf&apos;s share of the knee moment grows</source>
        <translation>der Anteil der Wade am Kniemoment wächst</translation>
    </message>
    <message>
        <source>the calf&apos;s share of the knee moment stays</source>
        <translation>der Anteil der Wade am Kniemoment bleibt</translation>
    </message>
    <message>
        <source>the calf&apos;s share of the knee moment would be {then}, now {now}</source>
        <translation>der Anteil der Wade am Kniemoment wäre {then}, jetzt {now}</translation>
    </message>
    <message>
        <source>the disk does not answer; is it still plugged in?</source>
        <translation>die Platte antwortet nicht; ist sie noch angesteckt?</translation>
    </message>
    <message>
        <source>the disk is full; make room on it, or take another place</source>
        <translation>die Platte ist voll; schaffen Sie dort Platz, oder nehmen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the disk is read-only; take another place</source>
        <translation>die Platte ist schreibgeschützt; nehmen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the field scenario is missing</source>
        <translation>das Feld scenario fehlt</translation>
    </message>
    <message>
        <source>the file grew larger than is allowed there; take another place</source>
        <translation>die Datei wurde größer, als dort erlaubt ist; nehmen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the front of the hip does {part}</source>
        <translation>die Vorderseite der Hüfte leistet {part}</translation>
    </message>
    <message>
        <source>the front of the thigh does {part}</source>
        <translation>die Vorderseite des Oberschenkels leistet {part}</translation>
    </message>
    <message>
        <source>the front of your thigh</source>
        <translation>die Vorderseite Ihres Oberschenkels</translation>
    </message>
    <message>
        <source>the hamstrings do {part}</source>
        <translation>die Muskeln hinten am Oberschenkel leisten {part}</translation>
    </message>
    <message>
        <source>the hamstrings work as before</source>
        <extracomment>As before, more, less.</extracomment>
        <translation>die hinteren Oberschenkelmuskeln arbeiten wie zuvor</translation>
    </message>
    <message>
        <source>the hamstrings work harder</source>
        <translation>die hinteren Oberschenkelmuskeln arbeiten stärker</translation>
    </message>
    <message>
        <source>the hamstrings work less hard</source>
        <translation>die hinteren Oberschenkelmuskeln arbeiten weniger stark</translation>
    </message>
    <message>
        <source>the hamstrings would be {then} active, now {now}</source>
        <translation>die hinteren Oberschenkelmuskeln wären zu {then} aktiv, jetzt {now}</translation>
    </message>
    <message>
        <source>the inner thigh does {part}</source>
        <translation>die Innenseite des Oberschenkels leistet {part}</translation>
    </message>
    <message>
        <source>the key {twice!r} stands twice in one object</source>
        <translation>der Schlüssel {twice!r} steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the name of the practice</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>the outer side of the shin does {part}</source>
        <translation>die Außenseite des Schienbeins leistet {part}</translation>
    </message>
    <message>
        <source>the shin does {part}</source>
        <translation>das Schienbein leistet {part}</translation>
    </message>
    <message>
        <source>the side of the hip does {part}</source>
        <translation>die Seite der Hüfte leistet {part}</translation>
    </message>
    <message>
        <source>the system&apos;s library {library} is missing or broken; install it again</source>
        <translation>die Systembibliothek {library} fehlt oder ist beschädigt; installieren Sie sie neu</translation>
    </message>
    <message>
        <source>the system&apos;s library {library} is missing or broken; install it, on Debian with &apos;apt install --reinstall {package}&apos;</source>
        <translation>die Systembibliothek {library} fehlt oder ist beschädigt; installieren Sie sie, unter Debian mit &apos;apt install --reinstall {package}&apos;</translation>
    </message>
    <message>
        <source>the {joint} alone</source>
        <translation>nur {joint}</translation>
    </message>
    <message>
        <source>the {muscles}</source>
        <translation>{muscles}</translation>
    </message>
    <message>
        <source>the {one} and the {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>there is a scene of this name already: {name}</source>
        <translation>eine Szene dieses Namens gibt es schon: {name}</translation>
    </message>
    <message>
        <source>there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); &apos;leg-explorer snapshot&apos; draws pictures without one</source>
        <translation>hier ist kein Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt); &apos;leg-explorer snapshot&apos; zeichnet Bilder ohne Bildschirm</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>thigh bone</source>
        <translation>Femur Oberschenkelknochen</translation>
    </message>
    <message>
        <source>this is no Leg Explorer file, or a broken one: it is no JSON</source>
        <translation>das ist keine Datei von Leg Explorer oder eine beschädigte: Sie ist kein JSON</translation>
    </message>
    <message>
        <source>this is no Leg Explorer file: it holds no JSON object</source>
        <translation>das ist keine Datei von Leg Explorer: Sie enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>this is no Leg Explorer file: it lacks &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>das ist keine Datei von Leg Explorer: Es fehlt &quot;format&quot;: &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>this pose code is mistyped or cut short: its last two letters do not fit</source>
        <translation>dieser Stellungscode ist vertippt oder unvollständig: Die letzten zwei Zeichen passen nicht</translation>
    </message>
    <message>
        <source>this pose code says nothing that a leg can do: {error}</source>
        <translation>dieser Stellungscode sagt nichts, was ein Bein kann: {error}</translation>
    </message>
    <message>
        <source>this pose code was made by a newer Leg Explorer</source>
        <translation>dieser Stellungscode stammt von einem neueren Leg Explorer</translation>
    </message>
    <message>
        <source>this was made by a newer Leg Explorer (version {version} of the file; {newest} is the newest that can be read here)</source>
        <translation>das stammt von einem neueren Leg Explorer (Version {version} der Datei; {newest} ist die neueste, die hier gelesen werden kann)</translation>
    </message>
    <message>
        <source>tibia</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>tibialis anterior</source>
        <translation>Tibialis anterior</translation>
    </message>
    <message>
        <source>tibialis posterior</source>
        <translation>Tibialis posterior</translation>
    </message>
    <message>
        <source>tired hamstrings</source>
        <translation>müde hintere Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>title must be a text of at most {count} letters</source>
        <translation>title muss ein Text von höchstens {count} Zeichen sein</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>toes pointed</source>
        <translation>Fußspitze gestreckt</translation>
    </message>
    <message>
        <source>together the muscles do not turn it</source>
        <translation>zusammen drehen die Muskeln es nicht</translation>
    </message>
    <message>
        <source>together {turn} with {moment}</source>
        <translation>alle: {turn}, {moment}</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>drehen</translation>
    </message>
    <message>
        <source>turn the sole inward</source>
        <translation>die Sohle nach innen drehen</translation>
    </message>
    <message>
        <source>turn the sole outward</source>
        <translation>die Sohle nach außen drehen</translation>
    </message>
    <message>
        <source>turn the thigh inward</source>
        <translation>den Oberschenkel nach innen drehen</translation>
    </message>
    <message>
        <source>turn the thigh outward</source>
        <translation>den Oberschenkel nach außen drehen</translation>
    </message>
    <message>
        <source>under the ball of the foot</source>
        <translation>unter dem Fußballen</translation>
    </message>
    <message>
        <source>under the heel</source>
        <translation>unter der Ferse</translation>
    </message>
    <message>
        <source>under the middle of the foot</source>
        <translation>unter der Fußmitte</translation>
    </message>
    <message>
        <source>under the toes</source>
        <translation>unter den Zehen</translation>
    </message>
    <message>
        <source>unknown field {inside}.{name}; known are {known}</source>
        <extracomment>No eye and no focus is farther from the hip than this, m.</extracomment>
        <translation>unbekanntes Feld {inside}.{name}; bekannt sind {known}</translation>
    </message>
    <message>
        <source>unknown field {key}; known are {known}</source>
        <translation>unbekanntes Feld {key}; bekannt sind {known}</translation>
    </message>
    <message>
        <source>unknown field {name}.{part}; known are {known}</source>
        <translation>unbekanntes Feld {name}.{part}; bekannt sind {known}</translation>
    </message>
    <message>
        <source>unknown key {key!r}; known are {known}</source>
        <translation>unbekannter Schlüssel {key!r}; bekannt sind {known}</translation>
    </message>
    <message>
        <source>upper part</source>
        <translation>oberer Teil</translation>
    </message>
    <message>
        <source>vastus intermedius</source>
        <translation>Vastus intermedius</translation>
    </message>
    <message>
        <source>vastus lateralis</source>
        <translation>Vastus lateralis</translation>
    </message>
    <message>
        <source>vastus medialis</source>
        <translation>Vastus medialis</translation>
    </message>
    <message>
        <source>version must be a whole number from 1, not {given}</source>
        <translation>version muss eine ganze Zahl ab 1 sein, nicht {given}</translation>
    </message>
    <message>
        <source>very hard work</source>
        <translation>sehr harte Arbeit</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>sehr langsam</translation>
    </message>
    <message>
        <source>very slow back</source>
        <translation>sehr langsam zurück</translation>
    </message>
    <message>
        <source>very slow there</source>
        <translation>sehr langsam hin</translation>
    </message>
    <message>
        <source>view from there</source>
        <translation>von dort sehen</translation>
    </message>
    <message>
        <source>view.differing counts only with compared_with</source>
        <translation>view.differing zählt nur mit compared_with</translation>
    </message>
    <message>
        <source>walk around the leg; up and down: from above, from below</source>
        <translation>um das Bein herumgehen; auf und ab: von oben, von unten</translation>
    </message>
    <message>
        <source>who holds the foot</source>
        <translation>wer den Fuß hält</translation>
    </message>
    <message>
        <source>width {given} px is not in {low}..{high}</source>
        <translation>die Breite {given} px liegt nicht in {low}..{high}</translation>
    </message>
    <message>
        <source>width {width} px is too little for two legs</source>
        <translation>die Breite {width} px reicht nicht für zwei Beine</translation>
    </message>
    <message>
        <source>works a little</source>
        <translation>arbeitet ein wenig</translation>
    </message>
    <message>
        <source>works hard</source>
        <extracomment>A part of the whole scale, and what its colour says: of work, and of stretch.</extracomment>
        <translation>arbeitet stark</translation>
    </message>
    <message>
        <source>you have no permission there; take another place</source>
        <translation>Sie haben dort keine Berechtigung; nehmen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>your buttock</source>
        <translation>Ihr Gesäß</translation>
    </message>
    <message>
        <source>your calf</source>
        <translation>Ihre Wade</translation>
    </message>
    <message>
        <source>your shin</source>
        <translation>Ihr Schienbein</translation>
    </message>
    <message>
        <source>zoom to the pointer</source>
        <translation>zum Zeiger hin vergrößern</translation>
    </message>
    <message>
        <source>{answer}: not right</source>
        <translation>{answer}: nicht richtig</translation>
    </message>
    <message>
        <source>{answer}: right</source>
        <translation>{answer}: richtig</translation>
    </message>
    <message>
        <source>{arm} arm × ({active} + {passive} from stretch) × {cosine} along the tendon</source>
        <translation>{arm} Hebelarm × ({active} + {passive} durch Dehnung) × {cosine} entlang der Sehne</translation>
    </message>
    <message>
        <source>{before} → {after}, mean of one repetition</source>
        <translation>{before} → {after}, Mittel einer Wiederholung</translation>
    </message>
    <message>
        <source>{best} at the best ankle angle, {zero} at 0°</source>
        <translation>{best} beim besten Winkel des Sprunggelenks, {zero} bei 0°</translation>
    </message>
    <message>
        <source>{cause} makes it {size} longer</source>
        <translation>{cause}: {size} länger</translation>
    </message>
    <message>
        <source>{cause} makes it {size} shorter</source>
        <translation>{cause}: {size} kürzer</translation>
    </message>
    <message>
        <source>{change} All else stays.</source>
        <translation>{change} Alles andere bleibt.</translation>
    </message>
    <message>
        <source>{computed}. Drag in the plot to pose the leg.</source>
        <extracomment>Curves take less time than other answers: they follow before the picture becomes fine, which without a graphics card keeps the window busy for as long as they take.</extracomment>
        <translation>{computed}. Ziehen Sie im Diagramm, um das Bein zu bewegen.</translation>
    </message>
    <message>
        <source>{computed}. Leg Explorer, {exercise}.</source>
        <translation>{computed}. Leg Explorer, {exercise}.</translation>
    </message>
    <message>
        <source>{count} curves at once are the most that can be told apart: uncheck one first.</source>
        <translation>Mehr als {count} Kurven lassen sich nicht unterscheiden: Nehmen Sie zuerst ein Häkchen weg.</translation>
    </message>
    <message>
        <source>{count} frames, {seconds} seconds</source>
        <translation>{count} Bilder, {seconds} Sekunden</translation>
    </message>
    <message>
        <source>{count} muscles give all they can, among them {muscles}.</source>
        <translation>{count} Muskeln geben alles, was sie können, unter ihnen {muscles}.</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <source>{count} repetitions</source>
        <translation>{count} Wiederholungen</translation>
    </message>
    <message>
        <source>{count} seconds back</source>
        <translation>{count} Sekunden zurück</translation>
    </message>
    <message>
        <source>{count} seconds there</source>
        <translation>{count} Sekunden hin</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} Sätze</translation>
    </message>
    <message>
        <source>{count} things are changed.</source>
        <translation>{count} Dinge sind verändert.</translation>
    </message>
    <message>
        <source>{count} times a week</source>
        <translation>{count}-mal pro Woche</translation>
    </message>
    <message>
        <source>{exercise} with {load}</source>
        <translation>{exercise} mit {load}</translation>
    </message>
    <message>
        <source>{exercise}, bending with {moment}</source>
        <translation>{exercise}, beugend mit {moment}</translation>
    </message>
    <message>
        <source>{exercise}, straightening with {moment}</source>
        <translation>{exercise}, streckend mit {moment}</translation>
    </message>
    <message>
        <source>{exercise}: {pose}.</source>
        <translation>{exercise}: {pose}.</translation>
    </message>
    <message>
        <source>{field} counts only where something moves, not in {exercise}</source>
        <translation>{field} zählt nur, wo sich etwas bewegt, nicht in {exercise}</translation>
    </message>
    <message>
        <source>{field} counts only with the exercise dynamometer, not with {exercise}</source>
        <translation>{field} zählt nur mit der Übung dynamometer, nicht mit {exercise}</translation>
    </message>
    <message>
        <source>{field} counts only with {other}</source>
        <translation>{field} zählt nur mit {other}</translation>
    </message>
    <message>
        <source>{field} is set by {other}: {degrees:.4g} degrees at {at:g}; leave one of them out</source>
        <translation>{field} ist durch {other} bestimmt: {degrees:.4g} Grad bei {at:g}; lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>{field} must be one of {known}, not {given!r}</source>
        <extracomment>What a subject may weigh and measure.</extracomment>
        <translation>{field} muss eines von {known} sein, nicht {given!r}</translation>
    </message>
    <message>
        <source>{field} must be one of {known}, not {given}</source>
        <translation>{field} muss eines von {known} sein, nicht {given}</translation>
    </message>
    <message>
        <source>{field} must lie between {low:g} and {high:g}{unit}, not {given!r}</source>
        <translation>{field} muss zwischen {low:g} und {high:g}{unit} liegen, nicht bei {given!r}</translation>
    </message>
    <message>
        <source>{file} carries no scene: it is larger than 32 MB, a handout is not</source>
        <translation>{file} enthält keine Szene: Die Datei ist größer als 32 MB, ein Merkblatt ist das nicht</translation>
    </message>
    <message>
        <source>{file} carries no scene: it was not saved by Leg Explorer, or another program has rewritten it</source>
        <translation>{file} enthält keine Szene: Die Datei wurde nicht von Leg Explorer gespeichert, oder ein anderes Programm hat sie neu geschrieben</translation>
    </message>
    <message>
        <source>{file} carries no scene: {why}</source>
        <translation>{file} enthält keine Szene: {why}</translation>
    </message>
    <message>
        <source>{file} is already there. Replace it?</source>
        <translation>{file} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{file} is already there; press Save again to replace it.</source>
        <translation>{file} gibt es schon; drücken Sie noch einmal auf Speichern, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>{file} is broken and stays as it is</source>
        <translation>{file} ist beschädigt und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>{file} is broken and stays as it is; take another name</source>
        <translation>{file} ist beschädigt und bleibt, wie es ist; nehmen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{file} is damaged or of another version ({why}); install Leg Explorer again</source>
        <extracomment>A wheel carries the assets inside the package; a checkout has them beside it. No file that travels with the program comes near this, packed or unpacked.</extracomment>
        <translation>{file} ist beschädigt oder aus einer anderen Version ({why}); installieren Sie Leg Explorer neu</translation>
    </message>
    <message>
        <source>{file} is missing; install Leg Explorer again</source>
        <translation>{file} fehlt; installieren Sie Leg Explorer neu</translation>
    </message>
    <message>
        <source>{file} is no PDF, or a broken one</source>
        <translation>{file} ist kein PDF oder ein beschädigtes</translation>
    </message>
    <message>
        <source>{file} must end in {endings}</source>
        <translation>{file} muss auf {endings} enden</translation>
    </message>
    <message>
        <source>{file}: curves can be saved as {endings} only</source>
        <extracomment>What files of curves end in. The columns are called as those of ``leg-explorer sweep``.</extracomment>
        <translation>{file}: Kurven lassen sich nur als {endings} speichern</translation>
    </message>
    <message>
        <source>{file}: its scene is larger than 1 MB</source>
        <translation>{file}: Die Szene ist größer als 1 MB</translation>
    </message>
    <message>
        <source>{file}: its scene is no text</source>
        <translation>{file}: Die Szene ist kein Text</translation>
    </message>
    <message>
        <source>{file}: only files that end in {known} can be opened here</source>
        <extracomment>What can be read back, for dialogs and messages. What is larger was not saved here: a picture has some 10 MB at most, a film some 100. PDF has a closer bound of its own.</extracomment>
        <translation>{file}: Hier lassen sich nur Dateien öffnen, die auf {known} enden</translation>
    </message>
    <message>
        <source>{file}: this is no Leg Explorer file: it is no text</source>
        <translation>{file}: Das ist keine Datei von Leg Explorer: Sie ist kein Text</translation>
    </message>
    <message>
        <source>{file}: this is no Leg Explorer file: {error}</source>
        <translation>{file}: Das ist keine Datei von Leg Explorer: {error}</translation>
    </message>
    <message>
        <source>{first} at 90°, {second} at 105°; {order} with the foot pulled up</source>
        <translation>{first} bei 90°, {second} bei 105°; {order} mit hochgezogenem Fuß</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{group}: nothing at the ankle</source>
        <translation>{group}: nichts am Sprunggelenk</translation>
    </message>
    <message>
        <source>{group}: nothing at the hip</source>
        <translation>{group}: nichts an der Hüfte</translation>
    </message>
    <message>
        <source>{group}: nothing at the knee</source>
        <translation>{group}: nichts am Knie</translation>
    </message>
    <message>
        <source>{group}: {turn} with {moment}</source>
        <extracomment>Shares beyond this tell only that muscles nearly cancel. A net moment below this has no shares worth telling.</extracomment>
        <translation>{group}: {turn} mit {moment}</translation>
    </message>
    <message>
        <source>{group}: {turn} with {moment}, {part} of the ankle&apos;s moment</source>
        <translation>{group}: {turn} mit {moment}, {part} des Moments am Sprunggelenk</translation>
    </message>
    <message>
        <source>{group}: {turn} with {moment}, {part} of the ankle&apos;s moment, against the rest</source>
        <translation>{group}: {turn} mit {moment}, {part} des Moments am Sprunggelenk, gegen die übrigen</translation>
    </message>
    <message>
        <source>{group}: {turn} with {moment}, {part} of the hip&apos;s moment</source>
        <translation>{group}: {turn} mit {moment}, {part} des Hüftmoments</translation>
    </message>
    <message>
        <source>{group}: {turn} with {moment}, {part} of the hip&apos;s moment, against the rest</source>
        <translation>{group}: {turn} mit {moment}, {part} des Hüftmoments, gegen die übrigen</translation>
    </message>
    <message>
        <source>{group}: {turn} with {moment}, {part} of the knee&apos;s moment</source>
        <translation>{group}: {turn} mit {moment}, {part} des Kniemoments</translation>
    </message>
    <message>
        <source>{group}: {turn} with {moment}, {part} of the knee&apos;s moment, against the rest</source>
        <translation>{group}: {turn} mit {moment}, {part} des Kniemoments, gegen die übrigen</translation>
    </message>
    <message>
        <source>{kind}: {right} of {count}</source>
        <translation>{kind}: {right} von {count}</translation>
    </message>
    <message>
        <source>{length} cm long at their best length, {angle}° aslant to the tendon.</source>
        <translation>{length}&#xa0;cm lang in ihrer besten Länge, {angle}° schräg zur Sehne.</translation>
    </message>
    <message>
        <source>{length} long at their best length, {angle}° aslant; the tendon is slack up to {slack}.</source>
        <translation>{length} lang in ihrer besten Länge, {angle}° schräg; die Sehne ist schlaff bis {slack}.</translation>
    </message>
    <message>
        <source>{letter}: {answer}</source>
        <translation>{letter}: {answer}</translation>
    </message>
    <message>
        <source>{longest}, elsewhere {most} or less; length {length}%, part {part}%</source>
        <translation>{longest}, sonst {most} oder weniger; Länge {length}&#xa0;%, Teil {part}&#xa0;%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{meaning} Source: {source}</source>
        <translation>{meaning} Quelle: {source}</translation>
    </message>
    <message>
        <source>{meaning}; above zero it helps to {grows}, below to {falls}.</source>
        <translation>{meaning}; über null hilft er: {grows}, unter null: {falls}.</translation>
    </message>
    <message>
        <source>{meaning}; below zero it turns against them.</source>
        <translation>{meaning}; unter null dreht er dagegen.</translation>
    </message>
    <message>
        <source>{met} of {all} findings are met</source>
        <translation>{met} von {all} Befunden sind erfüllt</translation>
    </message>
    <message>
        <source>{moment} ({part} of the net moment)</source>
        <translation>{moment} ({part} des gesamten Moments)</translation>
    </message>
    <message>
        <source>{moment} ({part} of the net moment, the other way)</source>
        <translation>{moment} ({part} des gesamten Moments, in die andere Richtung)</translation>
    </message>
    <message>
        <source>{moment} at the ankle</source>
        <translation>{moment} am Sprunggelenk</translation>
    </message>
    <message>
        <source>{moment} at the hip</source>
        <extracomment>What is missing at a joint.</extracomment>
        <translation>{moment} an der Hüfte</translation>
    </message>
    <message>
        <source>{moment} at the knee</source>
        <translation>{moment} am Knie</translation>
    </message>
    <message>
        <source>{moment} · {part} of it</source>
        <extracomment>The bars of a joint fill their room at this moment at least, so that little stays little.</extracomment>
        <translation>{moment} · {part} davon</translation>
    </message>
    <message>
        <source>{muscles} do most of it. Other muscles pull the other way at the same time, to keep the leg steady.</source>
        <translation>{muscles} leisten das meiste. Andere Muskeln ziehen zugleich dagegen, um das Bein ruhig zu halten.</translation>
    </message>
    <message>
        <source>{muscles} do {part} of this work.</source>
        <translation>{muscles} leisten {part} dieser Arbeit.</translation>
    </message>
    <message>
        <source>{muscle} does not turn the ankle here.</source>
        <translation>{muscle} dreht hier das Sprunggelenk nicht.</translation>
    </message>
    <message>
        <source>{muscle} does not turn the hip here.</source>
        <extracomment>Below these a moment or a force is called nothing. What is left of a factor before it is named as what holds a muscle back. Larger shares tell only that muscles nearly cancel. Beyond this part of a muscle&apos;s force, stretch alone is the story.</extracomment>
        <translation>{muscle} dreht hier die Hüfte nicht.</translation>
    </message>
    <message>
        <source>{muscle} does not turn the knee here.</source>
        <translation>{muscle} dreht hier das Knie nicht.</translation>
    </message>
    <message>
        <source>{muscle} hardly pulls here: activation {active}, and {force} is all that it could give at this length and speed.</source>
        <translation>{muscle} zieht hier kaum: Aktivierung {active}, und {force} ist alles, was er bei dieser Länge und diesem Tempo geben könnte.</translation>
    </message>
    <message>
        <source>{muscle} starts: {origin}. It ends: {insertion}. Nerve: {nerve}. Joints: {joints}.</source>
        <extracomment>Words that tell nothing of the place. Words for one bone.</extracomment>
        <translation>{muscle}. Ursprung: {origin}. Ansatz: {insertion}. Nerv: {nerve}. Gelenke: {joints}.</translation>
    </message>
    <message>
        <source>{muscle} works to {turn} with {moment}: it pulls with {force} at an arm of {arm}.</source>
        <translation>{muscle}: {turn}, mit {moment}. Der Muskel zieht mit {force} an einem Hebel von {arm}.</translation>
    </message>
    <message>
        <source>{muscle} {activation} active, pulling with {force}</source>
        <translation>{muscle} zu {activation} aktiv, Zug {force}</translation>
    </message>
    <message>
        <source>{muscle}, {share} of the {joint} moment</source>
        <translation>{muscle}, {share} des Moments, Gelenk: {joint}</translation>
    </message>
    <message>
        <source>{muscle}: {moment} N·m about the {joint}</source>
        <translation>{muscle}: {moment}&#xa0;N·m, Gelenk: {joint}</translation>
    </message>
    <message>
        <source>{name} is not a number here; give a finite one</source>
        <translation>{name} ist hier keine Zahl; geben Sie eine endliche an</translation>
    </message>
    <message>
        <source>{name} lacks {part}</source>
        <translation>in {name} fehlt {part}</translation>
    </message>
    <message>
        <source>{name} must be a list of structures, not {given}</source>
        <translation>{name} muss eine Liste von Strukturen sein, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must be an object in braces</source>
        <translation>{name} muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>{name} must be from 0 to 1, not {number:g}</source>
        <translation>{name} muss zwischen 0 und 1 liegen, nicht {number:g}</translation>
    </message>
    <message>
        <source>{name} must be one of {known}, not {given}</source>
        <translation>{name} muss eines von {known} sein, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must be one of {known}, or an object, not {given}</source>
        <translation>{name} muss eines von {known} oder ein Objekt sein, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must be three numbers, not {given}</source>
        <translation>{name} muss aus drei Zahlen bestehen, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must be true or false, not {given}</source>
        <translation>{name} muss true oder false sein, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must be {meaning}, and finite, not {given}</source>
        <translation>{name} muss {meaning} und endlich sein, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must be {meaning}, not {given}</source>
        <translation>{name} muss {meaning} sein, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must list some of {joints}, not {given}</source>
        <translation>{name} muss einige von {joints} aufzählen, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must name a structure of the leg, not {given}</source>
        <translation>{name} muss eine Struktur des Beins nennen, nicht {given}</translation>
    </message>
    <message>
        <source>{name} must name each joint once, not {given}</source>
        <translation>{name} muss jedes Gelenk einmal nennen, nicht {given}</translation>
    </message>
    <message>
        <source>{name} names {given}, which is no structure of the leg</source>
        <translation>{name} nennt {given}; das ist keine Struktur des Beins</translation>
    </message>
    <message>
        <source>{name} of {muscle}</source>
        <translation>{name} von {muscle}</translation>
    </message>
    <message>
        <source>{name}, number</source>
        <translation>{name}, Zahl</translation>
    </message>
    <message>
        <source>{name}.direction and {name}.up must be two different directions</source>
        <translation>{name}.direction und {name}.up müssen zwei verschiedene Richtungen sein</translation>
    </message>
    <message>
        <source>{name}.focus_m must lie within {farthest:g} m of the hip</source>
        <translation>{name}.focus_m muss innerhalb von {farthest:g} m um die Hüfte liegen</translation>
    </message>
    <message>
        <source>{name}.height_m must lie between {low:g} and {high:g} m</source>
        <translation>{name}.height_m muss zwischen {low:g} und {high:g} m liegen</translation>
    </message>
    <message>
        <source>{name}: back to {value}</source>
        <translation>{name}: zurück zu {value}</translation>
    </message>
    <message>
        <source>{name}: no muscle {muscle}; known are {known}</source>
        <translation>{name}: kein Muskel {muscle}; bekannt sind {known}</translation>
    </message>
    <message>
        <source>{name}: typical range {low} to {high}</source>
        <translation>{name}: üblicher Bereich {low} bis {high}</translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} after</source>
        <translation>{name}: vorher {before}, nachher {after}</translation>
    </message>
    <message>
        <source>{name}: {count} letters are too many for one page; {most} fit at most</source>
        <translation>{name}: {count} Zeichen sind zu viele für eine Seite; höchstens {most} passen</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} und {last}</translation>
    </message>
    <message>
        <source>{parts} work a little.</source>
        <translation>{parts} arbeiten ein wenig.</translation>
    </message>
    <message>
        <source>{parts} work hard.</source>
        <translation>{parts} arbeiten stark.</translation>
    </message>
    <message>
        <source>{part} is missing; install Leg Explorer again</source>
        <extracomment>Library that Qt or VTK asks for -&gt; the Debian package that holds it. Without these Qt opens no window on X11.</extracomment>
        <translation>{part} fehlt; installieren Sie Leg Explorer neu</translation>
    </message>
    <message>
        <source>{part} of the foot&apos;s length behind the heel</source>
        <translation>{part} der Fußlänge hinter der Ferse</translation>
    </message>
    <message>
        <source>{part} of the foot&apos;s length in front of the toes</source>
        <translation>{part} der Fußlänge vor den Zehen</translation>
    </message>
    <message>
        <source>{part} of the repetition</source>
        <translation>{part} der Wiederholung</translation>
    </message>
    <message>
        <source>{part} of the way from heel to toes</source>
        <translation>bei {part} des Wegs von der Ferse zu den Zehen</translation>
    </message>
    <message>
        <source>{part} the other way</source>
        <translation>{part} in die andere Richtung</translation>
    </message>
    <message>
        <source>{part} works a little.</source>
        <translation>{part} arbeitet ein wenig.</translation>
    </message>
    <message>
        <source>{part} works hard.</source>
        <translation>{part} arbeitet stark.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} cm in front of the back of the heel, {under}.</source>
        <translation>{place}&#xa0;cm vor dem hinteren Rand der Ferse, {under}.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{points} points at most (activation {active})</source>
        <translation>höchstens {points} Punkte (Aktivierung {active})</translation>
    </message>
    <message>
        <source>{pose}. The hamstrings give {drive} of their strongest force on average ({force} in all, activation {active}), and gastrocnemius gives {part} of the moment that bends the knee. Looked for: the largest such part of the hamstrings less {weight} times that of the calf, with no muscle above an activation of {highest}. This is what the model computes for a leg held still, not a training plan.</source>
        <translation>{pose}. Die hinteren Oberschenkelmuskeln geben im Mittel {drive} ihrer größten Kraft ({force} insgesamt, Aktivierung {active}), und der Gastrocnemius gibt {part} des Moments, das das Knie beugt. Gesucht war: der größte solche Teil der hinteren Oberschenkelmuskeln, vermindert um das {weight}-Fache dessen der Wade, ohne dass ein Muskel über einer Aktivierung von {highest} liegt. Das berechnet das Modell für ein still gehaltenes Bein; es ist kein Trainingsplan.</translation>
    </message>
    <message>
        <source>{pose}. The hamstrings give {force} of their strongest force, gastrocnemius gives {part} of the moment that bends the knee.</source>
        <translation>{pose}. Die hinteren Oberschenkelmuskeln geben {force} ihrer größten Kraft; der Gastrocnemius gibt {part} des Moments, das das Knie beugt.</translation>
    </message>
    <message>
        <source>{pulls}, about {arm} behind the axis of the knee. That makes {moment}.</source>
        <translation>{pulls}, etwa {arm} hinter der Achse des Knies. Das macht {moment}.</translation>
    </message>
    <message>
        <source>{pulls}, about {arm} in front of the axis of the knee. That makes {moment}.</source>
        <translation>{pulls}, etwa {arm} vor der Achse des Knies. Das macht {moment}.</translation>
    </message>
    <message>
        <source>{quantity} at the ankle</source>
        <translation>{quantity} am Sprunggelenk</translation>
    </message>
    <message>
        <source>{quantity} at the hip</source>
        <translation>{quantity} an der Hüfte</translation>
    </message>
    <message>
        <source>{quantity} at the knee</source>
        <translation>{quantity} am Knie</translation>
    </message>
    <message>
        <source>{quantity} goes from {before} to {after}.</source>
        <translation>{quantity}: von {before} auf {after}.</translation>
    </message>
    <message>
        <source>{quantity} stays about the same: {before} and {after}.</source>
        <translation>{quantity}: etwa gleich, {before} und {after}.</translation>
    </message>
    <message>
        <source>{right} of {answered} right</source>
        <translation>{right} von {answered} richtig</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} von {count} richtig</translation>
    </message>
    <message>
        <source>{said} for this leg&apos;s half of the body.</source>
        <translation>{said}, für die Hälfte des Körpers auf diesem Bein.</translation>
    </message>
    <message>
        <source>{said}, not its best {best}, since {why}</source>
        <translation>{said}, nicht sein Bestes, {best}, weil {why}</translation>
    </message>
    <message>
        <source>{said}: {groups}.</source>
        <translation>{said}. Davon: {groups}.</translation>
    </message>
    <message>
        <source>{said}; stretch alone adds {force}.</source>
        <translation>{said}; Dehnung allein gibt {force} dazu.</translation>
    </message>
    <message>
        <source>{sets} of {repetitions}</source>
        <translation>{sets} zu je {repetitions}</translation>
    </message>
    <message>
        <source>{side} px is not in 1..{largest} for a side of a film</source>
        <extracomment>What films end in, the format of each, and its name. By so many frames the room that the motion takes is found, and the colours of a GIF. Every so many vertices tell the room. Larger films would take minutes a second, and hundreds of megabytes.</extracomment>
        <translation>{side} px liegt nicht in 1..{largest}, wie es für eine Seite eines Films nötig ist</translation>
    </message>
    <message>
        <source>{tendon} of {muscle}</source>
        <translation>{tendon} von {muscle}</translation>
    </message>
    <message>
        <source>{time} a way</source>
        <translation>{time} je Weg</translation>
    </message>
    <message>
        <source>{time} a way with momentum {momentum}</source>
        <translation>{time} je Weg mit Schwung {momentum}</translation>
    </message>
    <message>
        <source>{time} a way without momentum</source>
        <translation>{time} je Weg ohne Schwung</translation>
    </message>
    <message>
        <source>{time} back</source>
        <translation>{time} zurück</translation>
    </message>
    <message>
        <source>{time} each way</source>
        <translation>{time} je Weg</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>{time} hin</translation>
    </message>
    <message>
        <source>{title} · page {n} of {count}</source>
        <translation>{title} · Seite {n} von {count}</translation>
    </message>
    <message>
        <source>{turn} with {moment} of turning force</source>
        <translation>mit {moment} Drehkraft {turn}</translation>
    </message>
    <message>
        <source>{value} at {place}</source>
        <translation>{value} bei {place}</translation>
    </message>
    <message>
        <source>{where}, all of it on this leg</source>
        <translation>{where}, ganz auf diesem Bein</translation>
    </message>
    <message>
        <source>{where}, half on each leg</source>
        <translation>{where}, je zur Hälfte auf jedem Bein</translation>
    </message>
    <message>
        <source>{why} (factor {factor})</source>
        <translation>{why} (Faktor {factor})</translation>
    </message>
    <message>
        <source>{why}: gastrocnemius, the calf muscle with two heads, starts above the knee and ends at the heel. So it bends the knee as well as pointing the foot.</source>
        <translation>{why}: Der Gastrocnemius, der Wadenmuskel mit zwei Köpfen, beginnt über dem Knie und endet an der Ferse. Er senkt also nicht nur den Fuß, sondern beugt auch das Knie.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels is not a size that can be drawn: each side must be {low} to {high}.</source>
        <translation>{width} × {height} Pixel ist keine Größe, die gezeichnet werden kann: Jede Seite muss {low} bis {high} sein.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {width_cm} × {height_cm} cm at {dpi} dpi</source>
        <translation>{width} × {height} Pixel, {width_cm} × {height_cm}&#xa0;cm bei {dpi} dpi</translation>
    </message>
    <message>
        <source>“{exercise}” does not move, so it has no repetition. Choose a joint instead.</source>
        <extracomment>Where each axis begins and ends, degrees or phase, and in how many points it is solved.</extracomment>
        <translation>„{exercise}“ bewegt sich nicht und hat also keine Wiederholung. Wählen Sie stattdessen ein Gelenk.</translation>
    </message>
</context>
</TS>
