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
        <source> dpi</source>
        <translation> dpi</translation>
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
        <translation type="unfinished"></translation>
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
        <source>1 thing is changed.</source>
        <translation>Eine Sache ist verändert.</translation>
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
        <source>A tight calf</source>
        <translation>Eine verkürzte Wade</translation>
    </message>
    <message>
        <source>A tight calf pulls like a spring, without effort. So its share grows, yet it works less than before: {now.calf_active}, then {then.calf_active}. Tight is not the same as busy.</source>
        <translation>Eine verkürzte Wade zieht wie eine Feder, ohne Anstrengung. Ihr Anteil wächst also, und doch arbeitet sie weniger als zuvor: {now.calf_active}, dann {then.calf_active}. Verkürzt ist nicht dasselbe wie fleißig.</translation>
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
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activation up to</source>
        <translation>Aktivierung bis</translation>
    </message>
    <message>
        <source>Adductor tubercle of the femur</source>
        <translation>Tuberculum adductorium des Oberschenkelknochens</translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation type="unfinished"></translation>
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
        <source>All muscles work fully in both legs. But longer hamstrings, at {then.ham_fiber} of their best length, pull harder. So how hard a muscle can pull depends on the pose, too.</source>
        <translation>Alle Muskeln arbeiten in beiden Beinen voll. Aber längere hintere Oberschenkelmuskeln, bei {then.ham_fiber} ihrer besten Länge, ziehen stärker. Wie stark ein Muskel ziehen kann, hängt also auch von der Stellung ab.</translation>
    </message>
    <message>
        <source>All of the trunk on one leg: compare left and right.</source>
        <translation>Der ganze Rumpf auf einem Bein: Vergleichen Sie links und rechts.</translation>
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
        <source>Ankle free</source>
        <translation>Sprunggelenk frei</translation>
    </message>
    <message>
        <source>Ankle held</source>
        <translation>Sprunggelenk gehalten</translation>
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
        <translation type="unfinished"></translation>
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
        <source>At one and the same load, the calf then takes a larger share.</source>
        <translation>Bei ein und derselben Last übernimmt die Wade dann einen größeren Anteil.</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>At the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Zeiger</translation>
    </message>
    <message>
        <source>At the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of this step → now.</source>
        <translation>Am Anfang dieses Schritts → jetzt.</translation>
    </message>
    <message>
        <source>At their limit: {muscles}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Background</source>
        <translation>Hintergrund</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Calf stretch, tight calf</source>
        <translation>Wadendehnung, Wade verkürzt</translation>
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
        <source>Common in coaching and therapy.</source>
        <translation>Üblich in Training und Therapie.</translation>
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
        <source>Computed here; the direction fits Gallucci &amp; Challis 2002, Miller 1997 and Marchetti 2021.</source>
        <translation>Hier berechnet; die Richtung passt zu Gallucci &amp; Challis 2002, Miller 1997 und Marchetti 2021.</translation>
    </message>
    <message>
        <source>Controls, while they have the focus</source>
        <translation>Bedienelemente, solange sie den Fokus haben</translation>
    </message>
    <message>
        <source>Copy the picture, to paste it elsewhere</source>
        <translation>Das Bild kopieren, um es anderswo einzufügen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep fibular nerve</source>
        <translation>N. fibularis profundus</translation>
    </message>
    <message>
        <source>Deep hip rotators</source>
        <translation type="unfinished"></translation>
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
        <source>Do they come often, or at rest? Is your urine dark, or did you start a new drug? Then ask a doctor.</source>
        <translation>Kommen sie oft oder in Ruhe? Ist Ihr Urin dunkel, oder nehmen Sie ein neues Medikament? Dann fragen Sie einen Arzt.</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Extends the hip and turns the thigh outward</source>
        <translation>Streckt die Hüfte und dreht den Oberschenkel nach außen</translation>
    </message>
    <message>
        <source>Extends the hip; draws the thigh inward</source>
        <translation>Streckt die Hüfte; führt den Oberschenkel heran</translation>
    </message>
    <message>
        <source>FHL big toe</source>
        <translation type="unfinished"></translation>
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
        <source>Fibres, in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibres, measured</source>
        <extracomment>Where a statement leads in the picture: a joint, the fibres, or the whole muscle. Words of an action that tell at which joint it is. The parameters in use, and as they were published. A change of length below this is none, m.</extracomment>
        <translation type="unfinished"></translation>
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
        <source>Follows from how the model shares a load; no experiment was found.</source>
        <translation>Folgt daraus, wie das Modell eine Last teilt; kein Versuch dazu wurde gefunden.</translation>
    </message>
    <message>
        <source>Follows from their paths over the joints, computed here.</source>
        <translation>Folgt aus ihrem Verlauf über die Gelenke, hier berechnet.</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
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
        <translation>Beim Nordic Curl fand eine Studie Menschen mit hochgezogenem Fuß stärker, eine andere mit gestreckten Zehen.</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Kraft</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the hip</source>
        <translation>Aus der Hüfte</translation>
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
        <source>GIF (works everywhere)</source>
        <translation>GIF (geht überall)</translation>
    </message>
    <message>
        <source>GL outer head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GM inner head</source>
        <translation type="unfinished"></translation>
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
        <source>Gastrocnemius passes the knee and the ankle.</source>
        <translation>Der Gastrocnemius zieht über Knie und Sprunggelenk.</translation>
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
        <source>Greater trochanter and lateral lip of the linea aspera</source>
        <translation>Trochanter major und laterale Lippe der Linea aspera</translation>
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
        <source>Hamstring fatigue</source>
        <translation>Ermüdung Beinbeuger</translation>
    </message>
    <message>
        <source>Hamstring stretch, tight hamstrings</source>
        <translation>Dehnung hinten, hinten verkürzt</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Beinbeuger</translation>
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
        <extracomment>When to ask for help, and when how soon. Plain, and on the safe side. Which of these signs are borne out, as the lesson says it with each of them.</extracomment>
        <translation type="unfinished"></translation>
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
        <source>Here the foot is pulled up and held, and the calf does {now.calf_share}. Two things are often advised. See what this leg makes of them. Hollow point: before. Full point: after.</source>
        <translation>Hier ist der Fuß hochgezogen und gehalten, und die Wade leistet {now.calf_share}. Zwei Dinge werden oft geraten. Sehen Sie, was dieses Bein daraus macht. Hohler Punkt: vorher. Voller Punkt: nachher.</translation>
    </message>
    <message>
        <source>Here: {here}. With the {position}: {there}.</source>
        <translation type="unfinished"></translation>
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
        <source>Hip angle, hamstring length</source>
        <translation>Hüftwinkel und Muskellänge</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip, knee, ankle: which of these joints does {muscle} cross?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips up: glutes and hamstrings share it.</source>
        <translation>Becken hoch: Gesäß und hintere Oberschenkelmuskeln teilen es sich.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
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
        <source>How hard each muscle works was set by hand.</source>
        <translation type="unfinished"></translation>
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
        <source>In a deadlift the glutes and the hamstrings straighten the hip together. The glutes do {now.glute_share}, the hamstrings {now.ham_hip_share}. What if the glutes had {then.glutes} of their strength?</source>
        <translation>Beim Kreuzheben strecken Gesäß und hintere Oberschenkelmuskeln gemeinsam die Hüfte. Das Gesäß leistet {now.glute_share}, die hinteren Oberschenkelmuskeln {now.ham_hip_share}. Was, wenn das Gesäß nur {then.glutes} seiner Kraft hätte?</translation>
    </message>
    <message>
        <source>In a leg curl the knee leads, and the calf is on board. In other exercises the hip leads. There the hamstrings work long, and the knee hardly moves. The loads here are light, so the numbers are low.</source>
        <translation>Beim Beinbeugen führt das Knie, und die Wade ist dabei. Bei anderen Übungen führt die Hüfte. Dort arbeiten die hinteren Oberschenkelmuskeln lang, und das Knie bewegt sich kaum. Die Lasten hier sind leicht, darum sind die Zahlen klein.</translation>
    </message>
    <message>
        <source>In this pose</source>
        <translation>In dieser Stellung</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crosses the {joint}, which moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not cross the {joint}, which moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets longer</source>
        <extracomment>How rising and falling are called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no proven training benefit: ten weeks of pointed toes gave no extra strength or growth.</source>
        <translation>Ein Nutzen im Training ist nicht belegt: Zehn Wochen mit gestreckten Zehen brachten nicht mehr Kraft oder Wachstum.</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets the length of the calf. Held and pulled up, the calf gives {now.calf_share} in this leg. Held and pointed, it gives {then.calf_share}. A free foot changes less.</source>
        <translation>Sie bestimmt die Länge der Wade. Gehalten und hochgezogen gibt die Wade in diesem Bein {now.calf_share}. Gehalten und gestreckt gibt sie {then.calf_share}. Ein freier Fuß ändert weniger.</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays about the same</source>
        <extracomment>A muscle that pulls with less has no lever drawn, N.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fibres: {before} and then {after} of the length at which they pull best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hind part acts like a hamstring at the hip: see the ischiocondylar part.</source>
        <translation>Sein hinterer Teil wirkt an der Hüfte wie ein Beinbeuger: siehe den ischiokondylären Teil.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep B as A</source>
        <translation>B als A behalten</translation>
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
        <source>Kept in {file}</source>
        <translation>Gesichert in {file}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Behalten: {name}</translation>
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
        <source>Knee bent up to</source>
        <translation>Knie gebeugt bis</translation>
    </message>
    <message>
        <source>Knee moment</source>
        <translation>Kniemoment</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg quiz, seed {seed}</source>
        <translation type="unfinished"></translation>
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
        <source>Lifts and curls on one leg find and even out differences between the legs.</source>
        <translation>Heben und Beinbeugen auf einem Bein finden Unterschiede zwischen den Beinen und gleichen sie aus.</translation>
    </message>
    <message>
        <source>Light exercises first make the muscle easier to use.</source>
        <translation>Leichte Übungen am Anfang machen es leichter, den Muskel zu nutzen.</translation>
    </message>
    <message>
        <source>Linea aspera, lateral lip, and lateral supracondylar line of the femur</source>
        <translation>Linea aspera, laterale Lippe, und Linea supracondylaris lateralis des Oberschenkelknochens</translation>
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
        <translation>Beinbeugen im Liegen, Knie 45°, Zehen gestreckt</translation>
    </message>
    <message>
        <source>Lying curl, knee 45°, toes up</source>
        <translation>Beinbeugen im Liegen, Knie 45°, Zehen hoch</translation>
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
        <source>Many repetitions make a muscle tired. It then gives less force for the same effort. On the left you find the slider of fatigue. See what the calf does while the hamstrings tire.</source>
        <translation>Viele Wiederholungen machen einen Muskel müde. Er gibt dann bei gleicher Anstrengung weniger Kraft. Links finden Sie den Regler für die Ermüdung. Sehen Sie, was die Wade tut, während die hinteren Oberschenkelmuskeln ermüden.</translation>
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
        <source>Momentum</source>
        <translation>Schwung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Muscles whose curves are drawn; space checks one</source>
        <translation>Muskeln, deren Kurven gezeichnet werden; die Leertaste setzt ein Häkchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
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
        <source>Name the muscle</source>
        <extracomment>What each kind asks for.</extracomment>
        <translation type="unfinished"></translation>
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
        <source>Ne&amp;xt joint</source>
        <translation>&amp;Nächstes Gelenk</translation>
    </message>
    <message>
        <source>Near feet bend the knees more, and the hamstrings get even shorter. Feet further away give them more length. If a cramp comes, stretch the muscle gently. Keep the heel down and the toes loose to spare the calf.</source>
        <translation>Nahe Füße beugen die Knie mehr, und die hinteren Oberschenkelmuskeln werden noch kürzer. Füße weiter weg geben ihnen mehr Länge. Kommt ein Krampf, dehnen Sie den Muskel sanft. Lassen Sie die Ferse unten und die Zehen locker, um die Wade zu schonen.</translation>
    </message>
    <message>
        <source>Neither is proven better. Pulled up, you are stronger and the calf helps. Pointed, the calf helps less. In training, ten weeks made no difference.</source>
        <translation>Keines ist nachweislich besser. Hochgezogen sind Sie stärker, und die Wade hilft. Gestreckt hilft die Wade weniger. Im Training machten zehn Wochen keinen Unterschied.</translation>
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
        <source>No class sheet can be made: {error}</source>
        <translation>Es kann kein Klassenblatt erstellt werden: {error}</translation>
    </message>
    <message>
        <source>No handout can be made: {error}</source>
        <translation>Es kann kein Merkblatt erstellt werden: {error}</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>No muscle is active.</source>
        <extracomment>Below this activation a muscle rests; from the other one on it gives all it can. A joint that is turned by less is not worth a sentence, nor is a group with a smaller part.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one could stand like this without falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
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
        <translation>So könnte niemand stehen: Der Boden müsste {gap} cm hinter der Ferse drücken.</translation>
    </message>
    <message>
        <source>Nobody could stand like this: the floor would have to press {gap} cm in front of the toes.</source>
        <translation>So könnte niemand stehen: Der Boden müsste {gap} cm vor den Zehen drücken.</translation>
    </message>
    <message>
        <source>Nobody could stand so.</source>
        <translation>So könnte niemand stehen.</translation>
    </message>
    <message>
        <source>Nobody holds the foot any more: now the leg must hold it by itself.</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing applies here</source>
        <translation>Hier trifft nichts zu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist verändert.</translation>
    </message>
    <message>
        <source>Now the colour shows who turns the knee. The hamstrings lead with {now.ham_share}. The upper calf helps with {now.calf_share}. A muscle that helps another one with the same job is called a synergist.

If the leader is weak, tired or not well used, the helper may be asked for more. You will try that soon.</source>
        <translation>Nun zeigt die Farbe, wer das Knie dreht. Die hinteren Oberschenkelmuskeln führen mit {now.ham_share}. Die obere Wade hilft mit {now.calf_share}. Ein Muskel, der einem anderen bei derselben Aufgabe hilft, heißt Synergist.

Ist der Führende schwach, müde oder schlecht genutzt, wird der Helfer vielleicht mehr gebraucht. Das werden Sie bald ausprobieren.</translation>
    </message>
    <message>
        <source>Now the other way. The foot is still held. The calf does {now.calf_share}, and the hamstrings work at {now.ham_active}. Next, the toes are pointed.</source>
        <translation>Nun umgekehrt. Der Fuß wird weiter gehalten. Die Wade leistet {now.calf_share}, und die hinteren Oberschenkelmuskeln arbeiten mit {now.ham_active}. Als Nächstes werden die Zehen gestreckt.</translation>
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
        <source>On the left, in “What if”, raise the hamstring fatigue well above half.</source>
        <translation>Stellen Sie links unter „Was, wenn?“ die Ermüdung der Beinbeuger deutlich über die Hälfte.</translation>
    </message>
    <message>
        <source>On the left, under “Who holds the ankle?”, choose Held.</source>
        <translation>Wählen Sie links unter „Wer hält das Sprunggelenk?“ Gehalten.</translation>
    </message>
    <message>
        <source>One calf is swollen, warm, red or throbs</source>
        <translation>Eine Wade ist geschwollen, warm, rot oder pocht</translation>
    </message>
    <message>
        <source>One joint: {joints}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg at a time</source>
        <translation>Ein Bein nach dem anderen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the knee changes its length: sitting or lying makes no difference to it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Pointed toes make the upper calf short. A short calf gives little. At the same load more is left for the hamstrings: from {now.ham_active} to {then.ham_active} in this leg.</source>
        <translation>Gestreckte Zehen machen die obere Wade kurz. Eine kurze Wade gibt wenig. Bei gleicher Last bleibt mehr für die hinteren Oberschenkelmuskeln: in diesem Bein von {now.ham_active} auf {then.ham_active}.</translation>
    </message>
    <message>
        <source>Pointed toes take the calf out of a curl, in the model.</source>
        <translation>Gestreckte Zehen nehmen die Wade im Modell aus dem Beinbeugen heraus.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show it” to see the leg with a strategy, then set it up again and try the other.</source>
        <translation>Drücken Sie „Zeigen“, um das Bein mit einer Strategie zu sehen, dann stellen Sie es neu auf und versuchen die andere.</translation>
    </message>
    <message>
        <source>Press “Show me” to point the toes.</source>
        <translation>Drücken Sie „Zeig es mir“, um die Zehen zu strecken.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull along the tendon, stretch included</source>
        <translation>Zug entlang der Sehne, einschließlich Dehnung</translation>
    </message>
    <message>
        <source>Pulling the foot up made the upper calf longer by {change.calf_length}. A longer calf can give more force, and the hold at the foot lets it do so. The hamstrings went from {now.ham_active} to {then.ham_active}.</source>
        <translation>Das Hochziehen des Fußes machte die obere Wade um {change.calf_length} länger. Eine längere Wade kann mehr Kraft geben, und der Halt am Fuß lässt es zu. Die hinteren Oberschenkelmuskeln gingen von {now.ham_active} auf {then.ham_active}.</translation>
    </message>
    <message>
        <source>Pulling the foot up makes the upper calf longer. With the foot held, people then bend the knee harder. How large the gain is stays open here.</source>
        <translation>Das Hochziehen des Fußes macht die obere Wade länger. Wird der Fuß gehalten, beugen Menschen das Knie dann kräftiger. Wie groß der Gewinn ist, bleibt hier offen.</translation>
    </message>
    <message>
        <source>Pulls the foot up; turns the sole inward</source>
        <translation>Zieht den Fuß hoch; dreht die Sohle nach innen</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Range of measured levers in Tozeren, after Spoor &amp; van Leeuwen; its course is computed from the paths here.</source>
        <translation>Bereich gemessener Hebel bei Tozeren, nach Spoor und van Leeuwen; der Verlauf ist hier aus den Muskelwegen berechnet.</translation>
    </message>
    <message>
        <source>Rank the muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank these muscles by activation, the highest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank these muscles by their lever to {turn}, the longest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank these muscles by their share of the turning force at the {joint}, the largest first.</source>
        <translation type="unfinished"></translation>
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
        <translation>Lesestufe {grade}: leicht genug für die meisten Menschen ({aim} oder weniger).</translation>
    </message>
    <message>
        <source>Reading grade {grade} (Flesch-Kincaid): {aim} or less is easier to read.</source>
        <translation>Lesestufe {grade}: {aim} oder weniger liest sich leichter.</translation>
    </message>
    <message>
        <source>Reading grade {grade} (Flesch-Kincaid); your notes alone {own}: shorter words and sentences read easier.</source>
        <translation>Lesestufe {grade}; Ihre Hinweise allein {own}: Kürzere Wörter und Sätze lesen sich leichter.</translation>
    </message>
    <message>
        <source>Reasoned from how the muscles run.</source>
        <translation>Aus dem Verlauf der Muskeln geschlossen.</translation>
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
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
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
        <source>Romanian deadlift</source>
        <translation>Rumänisches Kreuzheben</translation>
    </message>
    <message>
        <source>Romanian deadlift on one leg</source>
        <translation>Rumänisches Kreuzheben auf einem Bein</translation>
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
        <source>Seconds of one way</source>
        <translation>Sekunden für einen Weg</translation>
    </message>
    <message>
        <source>See a doctor the same day. It can be a blood clot. With short breath, chest pain or coughed-up blood, call an ambulance at once.</source>
        <translation>Gehen Sie noch am selben Tag zum Arzt. Es kann ein Blutgerinnsel sein. Bei Atemnot, Brustschmerz oder Bluthusten rufen Sie sofort den Rettungswagen.</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Shank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shank, deep back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shank, front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shank, outer side</source>
        <translation type="unfinished"></translation>
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
        <source>Shares hip extension with the hamstrings.</source>
        <translation>Teilt sich die Hüftstreckung mit den Beinbeugern.</translation>
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
        <translation>Soll ich die Zehen strecken oder hochziehen?</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Sollen Sie also die Zehen strecken? Beim Zug am Knie ist es klar: Mit hochgezogenem und gehaltenem Fuß sind Menschen stärker. Aber die hinteren Oberschenkelmuskeln arbeiteten mit gestreckten Zehen in keiner von vier Studien stärker. Und zehn Wochen Beinbeugen mit gestreckten Zehen brachten nicht mehr Kraft oder Wachstum.

In diesem Bein ergibt volle Anstrengung mit gestreckten Zehen {now.knee_moment}. Fuß hochgezogen: {then.knee_moment}. Die hinteren Oberschenkelmuskeln arbeiten beide Male voll, mit {now.ham_active} und {then.ham_active}. So können beide Befunde zugleich stimmen.</translation>
    </message>
    <message>
        <source>So slow that speed and inertia do not matter.</source>
        <translation>So langsam, dass Tempo und Trägheit keine Rolle spielen.</translation>
    </message>
    <message>
        <source>So too a leg that is tense and hurts badly. A nerve or the pressure in the muscle may be at fault. See a doctor at once.</source>
        <translation>Ebenso ein Bein, das gespannt ist und stark schmerzt. Ein Nerv oder der Druck im Muskel kann schuld sein. Gehen Sie sofort zum Arzt.</translation>
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
        <source>Some say that a body can get used to working with the calf first. Others lose touch with their hamstrings when their mind is elsewhere. The model cannot know your habits. But it can be told that the calf is the cheap choice.</source>
        <translation>Manche sagen, ein Körper könne sich angewöhnen, zuerst mit der Wade zu arbeiten. Andere verlieren das Gefühl für die Rückseite des Oberschenkels, wenn sie mit den Gedanken woanders sind. Das Modell kann Ihre Gewohnheiten nicht kennen. Aber man kann ihm sagen, dass die Wade die billige Wahl ist.</translation>
    </message>
    <message>
        <source>Someone holds the foot of this leg: a boot, a partner, a plate. The calf does {now.calf_share} of the work at the knee. Next, the foot is pulled up.</source>
        <translation>Etwas hält den Fuß dieses Beins: ein Schuh, ein Partner, eine Platte. Die Wade leistet {now.calf_share} der Arbeit am Knie. Als Nächstes wird der Fuß hochgezogen.</translation>
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
        <source>Stopped; nothing was saved.</source>
        <translation>Abgebrochen; es wurde nichts gespeichert.</translation>
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
        <source>Stretch the calf with the knee straight for the upper part, and with the knee bent for soleus. For the hamstrings, lie on your back, hold the thigh upright and straighten the knee. A stretch should pull, not hurt.</source>
        <translation>Dehnen Sie die Wade mit gestrecktem Knie für den oberen Teil und mit gebeugtem Knie für den Soleus. Für die hinteren Oberschenkelmuskeln legen Sie sich auf den Rücken, halten den Oberschenkel aufrecht und strecken das Knie. Eine Dehnung soll ziehen, nicht wehtun.</translation>
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
        <translation>Belegt für Übungen aus der Hüfte: McAllister 2014; Zebis 2013 (in den Zusammenfassungen gelesen). Der Rest ist üblicher Rat.</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>Where one frame takes two pictures, each has half of the pixels while something moves. Two pictures side by side leave the leg no room beside the cube where they are narrower.</extracomment>
        <translation>Tauschen</translation>
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
        <source>Take this pose</source>
        <translation>Diese Stellung nehmen</translation>
    </message>
    <message>
        <source>Take this pose: {exercise}</source>
        <translation>Diese Stellung nehmen: {exercise}</translation>
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
        <source>That pointed toes make the hamstrings work harder.</source>
        <translation>Dass gestreckte Zehen die hinteren Oberschenkelmuskeln stärker arbeiten lassen.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ankle bone, between the lower leg and the heel bone. No muscle ends on it.</source>
        <translation>Der Knochen zwischen Unterschenkel und Fersenbein. An ihm endet kein Muskel.</translation>
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
        <source>The calf gets weaker, to {part} of its strength.</source>
        <translation type="unfinished"></translation>
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

Zehen, Last, Tempo, Wahl der Übung, Aufmerksamkeit und Beweglichkeit verschieben sie zurück. Manches davon ist belegt, manches nicht: Sehen Sie auf die Marken.

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
        <source>The code under a picture or on a handout:</source>
        <translation>Der Code unter einem Bild oder auf einem Merkblatt:</translation>
    </message>
    <message>
        <source>The dots per inch must be {low} to {high}, not {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feet come nearer. How long are the fibres of the hamstrings then?</source>
        <translation>Die Füße kommen näher. Wie lang sind dann die Fasern der hinteren Oberschenkelmuskeln?</translation>
    </message>
    <message>
        <source>The fibre length of {muscle}, in parts of its best length,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film shows leg B alone.</source>
        <translation>Der Film zeigt nur Bein B.</translation>
    </message>
    <message>
        <source>The five long bones of the forefoot.</source>
        <translation>Die fünf langen Knochen des Vorfußes.</translation>
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
        <source>The four heads of quadriceps</source>
        <translation>Die vier Köpfe des Quadriceps</translation>
    </message>
    <message>
        <source>The glutes are weaker. What happens to the effort of the hamstrings?</source>
        <translation>Das Gesäß ist schwächer. Was geschieht mit der Anstrengung der hinteren Oberschenkelmuskeln?</translation>
    </message>
    <message>
        <source>The glutes get weaker, to {part} of their strength.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings must fill in at the hip: {then.ham_hip_share} in place of {now.ham_hip_share}. They may tire sooner, for the knee as well. The calf did not take over here: its share went from {now.calf_share} to {then.calf_share}.</source>
        <translation>Die hinteren Oberschenkelmuskeln müssen an der Hüfte einspringen: {then.ham_hip_share} statt {now.ham_hip_share}. Sie können früher ermüden, auch für das Knie. Die Wade übernahm hier nicht: Ihr Anteil ging von {now.calf_share} auf {then.calf_share}.</translation>
    </message>
    <message>
        <source>The hamstrings tire: they lose {part} of their strength.</source>
        <translation type="unfinished"></translation>
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
        <source>The leg is moved fast. What happens to the effort of the calf at the start?</source>
        <translation>Das Bein wird schnell bewegt. Was geschieht am Anfang mit der Anstrengung der Wade?</translation>
    </message>
    <message>
        <source>The leg starts a repetition. It takes a long time for the way up, and the calf is at {now.calf_active}. What if the leg is flung up as fast as it goes?</source>
        <translation>Das Bein beginnt eine Wiederholung. Es lässt sich für den Weg nach oben viel Zeit, und die Wade liegt bei {now.calf_active}. Was, wenn das Bein so schnell wie möglich hochgeschleudert wird?</translation>
    </message>
    <message>
        <source>The length of {muscle} with its tendon</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load changes: {before} kg → {after} kg.</source>
        <extracomment>Angles that a joint is set to, degrees. Exercises whose joints can be moved one at a time, and which those are. Exercises in which a person may be different, or the load. Fields and what they become: the load by this factor, the others to this value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is the same, so some muscle must do the work. The hamstrings work harder than before, from {now.ham_active} to {then.ham_active}, and the calf fills the gap.</source>
        <translation>Die Last ist gleich, also muss ein Muskel die Arbeit tun. Die hinteren Oberschenkelmuskeln arbeiten stärker als zuvor, von {now.ham_active} auf {then.ham_active}, und die Wade füllt die Lücke.</translation>
    </message>
    <message>
        <source>The long hamstrings grew from {now.ham_length} to {then.ham_length}. The short head stayed at {then.short_head_length}. The hip sets the length of the hamstrings, the ankle that of the upper calf, and the knee that of both.</source>
        <translation>Die langen hinteren Muskeln wuchsen von {now.ham_length} auf {then.ham_length}. Der kurze Kopf blieb bei {then.short_head_length}. Die Hüfte bestimmt die Länge der hinteren Oberschenkelmuskeln, das Sprunggelenk die der oberen Wade, und das Knie die von beiden.</translation>
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
        <source>The one hamstring that does not cross the hip: the hip angle does not change its length.</source>
        <translation>Der eine Beinbeuger, der nicht über die Hüfte zieht: Der Hüftwinkel ändert seine Länge nicht.</translation>
    </message>
    <message>
        <source>The one head of quadriceps that crosses two joints.</source>
        <translation>Der eine Kopf des Quadriceps, der über zwei Gelenke zieht.</translation>
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
        <source>The position of the ankle does not change how active the hamstrings are.</source>
        <translation>Die Stellung des Sprunggelenks ändert nicht, wie aktiv die hinteren Oberschenkelmuskeln sind.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>Der Drucker antwortet nicht. Es wurde nichts gedruckt.</translation>
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
        <translation type="unfinished"></translation>
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
        <source>The strongest tendon of the body.</source>
        <translation>Die stärkste Sehne des Körpers.</translation>
    </message>
    <message>
        <source>The task asks all muscles together for {before} at the {joint}, then for {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task asks all muscles together for {moment} at the {joint}, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thigh bone, from the hip to the knee.</source>
        <translation>Der Knochen von der Hüfte bis zum Knie.</translation>
    </message>
    <message>
        <source>The toes are pointed. What happens to the calf&apos;s share of the work?</source>
        <translation>Die Zehen werden gestreckt. Was geschieht mit dem Anteil der Wade an der Arbeit?</translation>
    </message>
    <message>
        <source>The two ends of the sweep must differ.</source>
        <extracomment>Frames a second; more than 25 many programs show no faster. How long a joint takes from one end to the other, s.</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it is. See what has changed.</source>
        <translation>Geschafft. Sehen Sie, was sich verändert hat.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They resist sooner as the knee straightens with the hip bent.</source>
        <translation>Sie bremsen früher, wenn sich bei gebeugter Hüfte das Knie streckt.</translation>
    </message>
    <message>
        <source>They stay about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation type="unfinished"></translation>
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
        <source>This is more than the leg can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the calf muscle with two heads. They start on the thigh bone, just above the knee. Both end in the Achilles tendon, which pulls at the heel.

So it passes two joints. At the ankle it points the toes. At the knee it helps to bend. That is why it can work in a leg curl at all.</source>
        <translation>Das ist der Wadenmuskel mit zwei Köpfen. Sie beginnen am Oberschenkelknochen, knapp über dem Knie. Beide enden in der Achillessehne, die an der Ferse zieht.

Er läuft also über zwei Gelenke. Am Sprunggelenk streckt er den Fuß. Am Knie hilft er beim Beugen. Darum kann er beim Beinbeugen überhaupt mitarbeiten.</translation>
    </message>
    <message>
        <source>This is {english} ({latin}). It starts: {origin}. It ends: {insertion}. Joints: {joints}.</source>
        <translation type="unfinished"></translation>
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
        <source>This stretches the back of your thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stretches your calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time no one holds the foot. That is how most machines work: the pad lies on the shin, above the foot. If the calf pulls, the toes would point. Another muscle must hold against it. The calf does {now.calf_share} now. Next, the foot is pulled up, as before.</source>
        <translation>Diesmal hält niemand den Fuß. So ist es bei den meisten Geräten: Das Polster liegt am Schienbein, über dem Fuß. Zieht die Wade, würden sich die Zehen strecken. Ein anderer Muskel muss dagegenhalten. Die Wade leistet jetzt {now.calf_share}. Als Nächstes wird der Fuß hochgezogen, wie zuvor.</translation>
    </message>
    <message>
        <source>This was the answer before; the new one follows when you let go.</source>
        <translation>Das war die Antwort vorher; die neue folgt, wenn Sie loslassen.</translation>
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
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To fling the leg, the muscles need {then.knee_moment} at the start, in place of {now.knee_moment}. So all of them give a big push, the calf too. After that, the swing does the work, not you. Slow repetitions leave nothing to the swing.</source>
        <translation>Um das Bein zu schleudern, brauchen die Muskeln am Anfang {then.knee_moment} statt {now.knee_moment}. Also geben alle einen kräftigen Stoß, auch die Wade. Danach tut der Schwung die Arbeit, nicht Sie. Langsame Wiederholungen überlassen dem Schwung nichts.</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Zum Merken</translation>
    </message>
    <message>
        <source>Toes 2 to 5, by the dorsal expansions</source>
        <translation>Zehen 2 bis 5, über die Dorsalaponeurosen</translation>
    </message>
    <message>
        <source>Toes pointed</source>
        <translation>Zehen gestreckt</translation>
    </message>
    <message>
        <source>Together the muscles {turn} with {moment}</source>
        <translation type="unfinished"></translation>
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
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training with pointed toes has no proven gain. Ten weeks of it showed none, and a study of three weeks favoured the foot pulled up.</source>
        <translation>Training mit gestreckten Zehen hat keinen belegten Nutzen. Zehn Wochen davon zeigten keinen, und eine Studie über drei Wochen sprach für den hochgezogenen Fuß.</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Usual warning signs (recalled, not checked in a source).</source>
        <translation>Übliche Warnzeichen (aus der Erinnerung, an keiner Quelle geprüft).</translation>
    </message>
    <message>
        <source>VM VMO</source>
        <translation type="unfinished"></translation>
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
        <source>Vicente-Mampel 2022; Nishida 2022 (read in the abstracts).</source>
        <translation>Vicente-Mampel 2022; Nishida 2022 (in den Zusammenfassungen gelesen).</translation>
    </message>
    <message>
        <source>Warm the muscle up</source>
        <translation>Den Muskel aufwärmen</translation>
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
        <translation>Was Versuche fanden und was dieses Modell ergibt, für einen Mann von {mass} kg und {height} cm.</translation>
    </message>
    <message>
        <source>What experiments found, and what this model gives, for a woman of {mass} kg and {height} cm.</source>
        <translation>Was Versuche fanden und was dieses Modell ergibt, für eine Frau von {mass} kg und {height} cm.</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Was jetzt geschieht</translation>
    </message>
    <message>
        <source>What happens to the activation of {muscle}: how hard it must work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the fibres of {muscle}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the length of {muscle} with its tendon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the lever of {muscle} at the {joint}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the share of {muscle} of the turning force at the {joint}?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>When to see someone</source>
        <translation>Wann Sie jemanden aufsuchen sollten</translation>
    </message>
    <message>
        <source>Where does {muscle} end (its insertion)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does {muscle} start (its origin)?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which nerve supplies {muscle}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these muscles has the highest activation?</source>
        <extracomment>A value is clearly larger than the next one from this factor on, and by ``Quantity.clear``.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these muscles has the largest share of the turning force at the {joint}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these muscles has the longest lever to {turn}?</source>
        <translation type="unfinished"></translation>
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
        <source>Who holds the ankle decides how much the calf can help.</source>
        <translation>Wer das Sprunggelenk hält, entscheidet, wie viel die Wade helfen kann.</translation>
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
        <source>Why do I get cramps in bridges?</source>
        <translation>Warum bekomme ich bei Brücken Krämpfe?</translation>
    </message>
    <message>
        <source>Why do my calves tire in hamstring exercises?</source>
        <translation>Warum ermüden meine Waden bei Übungen für die Rückseite des Oberschenkels?</translation>
    </message>
    <message>
        <source>Why it cramps</source>
        <translation>Warum es krampft</translation>
    </message>
    <message>
        <source>Why it matters here</source>
        <translation type="unfinished"></translation>
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
        <source>With the foot held, the calf does {then.calf_share} in place of {now.calf_share}. The shin rests, and the hamstrings go from {now.ham_active} to {then.ham_active}. Toes tucked under, a stiff shoe or a boot can hold a foot as well.</source>
        <translation>Wird der Fuß gehalten, leistet die Wade {then.calf_share} statt {now.calf_share}. Das Schienbein ruht, und die hinteren Oberschenkelmuskeln gehen von {now.ham_active} auf {then.ham_active}. Auch untergestellte Zehen, ein steifer Schuh oder ein Stiefel können einen Fuß halten.</translation>
    </message>
    <message>
        <source>With the foot pulled up it is long and can help the hamstrings to bend the knee; with the toes pointed it is short and helps less.</source>
        <translation type="unfinished"></translation>
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
        <source>With the {position}, it is {change} longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the {position}, it is {change} shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two legs, the strong one can hide the weak one. One leg alone shows the difference. Let the weak side set the number of repetitions, and even things out with time.</source>
        <translation>Mit zwei Beinen kann das starke das schwache verbergen. Ein Bein allein zeigt den Unterschied. Lassen Sie die schwache Seite die Zahl der Wiederholungen bestimmen, und gleichen Sie mit der Zeit aus.</translation>
    </message>
    <message>
        <source>Working most: {muscles}.</source>
        <translation type="unfinished"></translation>
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
        <source>You train the back of your thigh, and your calf burns. Many people feel this. Let us find out why.

This leg bends the knee against a pad of {now.load}, lying face down. The colour shows how hard each muscle must work. The big muscles of the thigh do most: {now.ham_share} of the pull at the knee. But look at the calf. It does {now.calf_share}.</source>
        <translation>Sie trainieren die Rückseite des Oberschenkels, und die Wade brennt. Das spüren viele. Finden wir heraus, warum.

Dieses Bein beugt im Liegen auf dem Bauch das Knie gegen ein Polster mit {now.load}. Die Farbe zeigt, wie stark jeder Muskel arbeiten muss. Die großen Muskeln am Oberschenkel tun das meiste: {now.ham_share} des Zugs am Knie. Aber sehen Sie auf die Wade. Sie leistet {now.calf_share}.</translation>
    </message>
    <message>
        <source>Your calf helps to bend the knee. That is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your muscles can rest here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your muscles rest.</source>
        <translation type="unfinished"></translation>
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
        <source>a fault of the program</source>
        <translation>ein Fehler des Programms</translation>
    </message>
    <message>
        <source>activation {activation}, force {force} N, fibres at {length} times their best length</source>
        <translation>Aktivierung {activation}, Kraft {force} N, Fasern beim {length}-Fachen ihrer besten Länge</translation>
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
        <source>ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>ankle bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at ease</source>
        <translation>entspannt</translation>
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
        <source>back part</source>
        <translation>hinterer Teil</translation>
    </message>
    <message>
        <source>bending the hip by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bending the knee by 90°</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bones of the toes</source>
        <translation>Zehenknochen</translation>
    </message>
    <message>
        <source>bones tarsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calcaneal heel tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calcaneus</source>
        <translation>Fersenbein</translation>
    </message>
    <message>
        <source>calf bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calf&apos;s share</source>
        <translation>Anteil der Wade</translation>
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
        <translation>üblicher Rat</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>cuboid</source>
        <translation>Würfelbein</translation>
    </message>
    <message>
        <source>deep calf flexors posterior compartment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep calf muscles</source>
        <translation>tiefe Wadenmuskeln</translation>
    </message>
    <message>
        <source>deep hip rotators</source>
        <translation>tiefe Hüftrotatoren</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distal tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsiflexed {angle} (toes pulled up)</source>
        <translation>Dorsalextension {angle} (Zehen hochgezogen)</translation>
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
        <source>femur</source>
        <translation>Oberschenkelknochen</translation>
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
        <source>foot pulled up</source>
        <translation>Fuß hochgezogen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glutes buttocks hip abductors</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hams ischiocrural knee flexors back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hamstring activation</source>
        <translation>Aktivierung Beinbeuger</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>Beinbeuger</translation>
    </message>
    <message>
        <source>harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel bone</source>
        <translation type="unfinished"></translation>
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
        <extracomment>The leg that muscles are named on. How far each joint is moved, degrees.</extracomment>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>hip abductors</source>
        <translation>Hüftabspreizer</translation>
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
        <source>iliacus</source>
        <translation>Iliacus</translation>
    </message>
    <message>
        <source>iliopsoas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iliotibial band IT ITB tract</source>
        <translation type="unfinished"></translation>
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
        <source>in the quiz: answer, next question</source>
        <translation>im Quiz: antworten, nächste Frage</translation>
    </message>
    <message>
        <source>inferior gemellus</source>
        <translation>Gemellus inferior</translation>
    </message>
    <message>
        <source>intermediate cuneiform</source>
        <translation>mittleres Keilbein</translation>
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
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>knee to the chest</source>
        <translation>Knie zur Brust</translation>
    </message>
    <message>
        <source>kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral cuneiform</source>
        <translation>laterales Keilbein</translation>
    </message>
    <message>
        <source>lateral external short rotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leg behind you</source>
        <translation>Bein nach hinten</translation>
    </message>
    <message>
        <source>look straight at the side that is nearest</source>
        <translation>gerade auf die nächste Seite sehen</translation>
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
        <source>medial cuneiform</source>
        <translation>mediales Keilbein</translation>
    </message>
    <message>
        <source>metatarsals</source>
        <translation>Mittelfußknochen</translation>
    </message>
    <message>
        <source>middle part</source>
        <translation>mittlerer Teil</translation>
    </message>
    <message>
        <source>model&apos;s prediction</source>
        <translation>Vorhersage des Modells</translation>
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
        <source>navicular</source>
        <translation>Kahnbein</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>näher, weiter weg</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>Neutralstellung</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
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
        <source>open the menu in which that letter is underlined</source>
        <translation>das Menü öffnen, in dem dieser Buchstabe unterstrichen ist</translation>
    </message>
    <message>
        <source>open, close a group</source>
        <translation>eine Gruppe öffnen, schließen</translation>
    </message>
    <message>
        <source>other knee flexors</source>
        <translation>andere Kniebeuger</translation>
    </message>
    <message>
        <source>overextended {angle}</source>
        <translation>überstreckt {angle}</translation>
    </message>
    <message>
        <source>patella</source>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>patella kneecap</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peroneals peronei fibulares lateral compartment evertors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piriformis</source>
        <translation>Piriformis</translation>
    </message>
    <message>
        <source>plantarflexed {angle} (toes pointed)</source>
        <translation>Plantarflexion {angle} (Zehen gestreckt)</translation>
    </message>
    <message>
        <source>plantarflexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plantaris</source>
        <translation>Plantaris</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation>Psoas major</translation>
    </message>
    <message>
        <source>pulling the foot up by 20°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulls at the pad behind the ankle</source>
        <translation>zieht am Polster hinter dem Sprunggelenk</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
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
        <source>shin anterior compartment dorsiflexors extensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shin bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shin muscles</source>
        <translation>Schienbeinmuskeln</translation>
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
        <source>simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skeleton</source>
        <translation type="unfinished"></translation>
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
        <source>straight</source>
        <translation>gerade</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front of your thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {joint} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {one} and the {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thigh bone</source>
        <translation type="unfinished"></translation>
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
        <source>to the next control, to the one before</source>
        <translation>zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>toes pointed</source>
        <translation>Zehen gestreckt</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>drehen</translation>
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
        <source>view from there</source>
        <translation>von dort sehen</translation>
    </message>
    <message>
        <source>walk around the leg; up and down: from above, from below</source>
        <translation>um das Bein herumgehen; auf und ab: von oben, von unten</translation>
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
        <source>your buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your shin</source>
        <translation type="unfinished"></translation>
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
        <source>{cause} makes it {size} longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} makes it {size} shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} All else stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{computed}. Drag in the plot to pose the leg.</source>
        <extracomment>Curves take less time than other answers: they follow before the picture becomes fine, which without a graphics card keeps the window busy for as long as they take.</extracomment>
        <translation>{computed}. Ziehen Sie im Diagramm, um das Bein zu bewegen.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things are changed.</source>
        <translation>{count} Dinge sind verändert.</translation>
    </message>
    <message>
        <source>{exercise}: {pose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already there; press Save again to replace it.</source>
        <translation>{file} gibt es schon; drücken Sie noch einmal auf Speichern, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>{kind}: {right} of {count}</source>
        <translation>{kind}: {right} von {count}</translation>
    </message>
    <message>
        <source>{length} cm long at their best length, {angle}° aslant to the tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} long at their best length, {angle}° aslant; the tendon is slack up to {slack}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} Source: {source}</source>
        <translation>{meaning} Quelle: {source}</translation>
    </message>
    <message>
        <source>{met} of {all} findings are met</source>
        <translation>{met} von {all} Befunden sind erfüllt</translation>
    </message>
    <message>
        <source>{moment} · {part} of it</source>
        <extracomment>The bars of a joint fill their room at this moment at least, so that little stays little.</extracomment>
        <translation>{moment} · {part} davon</translation>
    </message>
    <message>
        <source>{muscle} starts: {origin}. It ends: {insertion}. Nerve: {nerve}. Joints: {joints}.</source>
        <extracomment>Words that tell nothing of the place. Words for one bone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle} {activation} active, pulling with {force}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}, {share} of the {joint} moment</source>
        <translation>{muscle}, {share} des Moments, Gelenk: {joint}</translation>
    </message>
    <message>
        <source>{muscle}: {moment} N·m about the {joint}</source>
        <translation>{muscle}: {moment} N·m, Gelenk: {joint}</translation>
    </message>
    <message>
        <source>{name}, number</source>
        <translation>{name}, Zahl</translation>
    </message>
    <message>
        <source>{name}: back to {value}</source>
        <translation>{name}: zurück zu {value}</translation>
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
        <source>{parts} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} work a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} work hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} works a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} works hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{place} cm in front of the back of the heel, {under}.</source>
        <translation>{place} cm vor dem hinteren Rand der Ferse, {under}.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{pose}. The hamstrings give {force} of their strongest force, gastrocnemius gives {part} of the moment that bends the knee.</source>
        <translation>{pose}. Die hinteren Oberschenkelmuskeln geben {force} ihrer größten Kraft; der Gastrocnemius gibt {part} des Moments, das das Knie beugt.</translation>
    </message>
    <message>
        <source>{quantity} goes from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} stays about the same: {before} and {after}.</source>
        <translation type="unfinished"></translation>
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
        <source>{said}: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tendon} of {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · page {n} of {count}</source>
        <translation type="unfinished"></translation>
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
        <source>{width} × {height} pixels is not a size that can be drawn: each side must be {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {width_cm} × {height_cm} cm at {dpi} dpi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
