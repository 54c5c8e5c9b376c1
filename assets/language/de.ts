<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>&amp;Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bone of the arch of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bone of the inner arch of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bone of the inner arch; tibialis anterior ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bone of the outer side of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bruise, a gap, or no strength to push off or stand on your toes: a muscle or tendon may be torn. See a doctor soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calf that works along is no illness. But ask for help if pain or a bad feeling lasts, if it is no better after one or two weeks, or if you cannot feel your hamstrings whatever you try.

A trainer looks at your form, your load and your plan. A physical therapist tests strength, length and nerves, and finds the cause of pain that comes with movement. A doctor is the one to see for the signs on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp comes most often in a two-joint muscle that works hard while it is short. In a bridge the hip is straight and the knee is bent, so the hamstrings are short from both ends. Their fibres are at {now.ham_fiber} of their best length. Now put the feet nearer to the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free foot turns the result around. The shin must balance every pull of the calf. That costs effort, and it costs more while the foot is up: the shin went from {now.shin_active} to {then.shin_active}. So the calf is used less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A habit that favours the calf, or a lack of attention, makes the calf take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A held foot lets a stretched calf do more. A free foot does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A muscle can pull hardest near one length, neither long nor short. Each joint that it passes sets this length. Bend the hip and watch two numbers: the long hamstrings, and the short head that does not pass the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neutral ankle is advised for deadlifts and glute-ham raises: neither pulled up nor pointed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong band of the fascia of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden pop, or a pain like a kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tight calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tight calf pulls like a spring, without effort. So its share grows, yet it works less than before: {now.calf_active}, then {then.calf_active}. Tight is not the same as busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tight calf that is stretched takes a little more of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tight muscle resists stretch sooner. The foot of this leg is pulled up and held, and the knee is nearly straight, so the calf is long. Its share is {now.calf_share}. What if the calf were tight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak or tired leader leaves more to the helper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adductor tubercle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All muscles work fully in both legs. But longer hamstrings, at {then.ham_fiber} of their best length, pull harder. So how hard a muscle can pull depends on the pose, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomy; Comfort 2017 (read in the abstract). The last sentence is computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomy; in recordings of the Nordic curl the calf is active (Comfort 2017, read in the abstract).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are hamstrings and calves connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At one and the same load, the calf then takes a larger share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {then.fatigue} fatigue the calf does {then.calf_share}, up from {now.calf_share}. This fits with a calf that you feel most in the last repetitions. It may be wise to stop a set there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {then.knee} the hamstrings have {then.ham_arm}. The lever grows while the knee bends, then falls again: in mid range a muscle turns the knee best. At the same time the muscle gets shorter and pulls less. Both count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments, nerve, joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend, then progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention brings the hamstrings in, and slow progress keeps the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the femur above the medial condyle; capsule of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the heel bone (calcaneus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the ilium, sacrum and coccyx; sacrotuberous ligament; thoracolumbar fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the medial condyle of the tibia; oblique popliteal ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the tibia above the soleal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the tibia below the soleal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain with signs in the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances the calf when nothing holds the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee to {then.knee}. Will the lever of the hamstrings be longer or shorter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending the hip makes the long hamstrings longer and leaves the short head as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending the knee makes the upper calf shorter and leaves soleus as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends and spreads the hip, turns the thigh inward; steadies the straight knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the big toe; points the foot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the hip, spreads the thigh and turns it outward; bends the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the hip; helps to bend the trunk forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the knee; turns the bent lower leg inward; extends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the knee; turns the bent lower leg outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the knee; turns the bent lower leg outward; extends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the toes; points the foot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body and lower branch of the pubis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the pubis, below the crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both muscles bend the knee, so some help from the calf is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both muscles have far less to do: the calf went from {now.calf_active} to {then.calf_active}. But how they share the load hardly changes. A light load does not switch the calf off. It leaves room to move well, and to feel which muscle works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches of the lumbar plexus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges without cramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadeo 2023 (read in the abstract).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadeo 2023; Kim, 22 people (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadeo 2023; Kim, 22 people, favours the foot pulled up (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf and ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose exercises that the hip leads. Take a load that lets you move slowly. Hold the ankle neutral, and feel for the back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class sheet saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort 2017, recordings of muscle activity (read in the abstract).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort 2017, the calf is active in Nordic curls (read in the abstract). The rest is reasoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort 2017; Gallucci &amp; Challis 2002; Miller 1997; Marchetti 2021 (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common in coaching and therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common in coaching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common in coaching; no experiment that compares it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two. What changes more: the effort, or the calf&apos;s share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed here, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed here. A model study found that weak glutes change the force in the hip joint (PMC2580726, read).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed here; it would explain why studies of the ankle disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed here; the direction fits Gallucci &amp; Challis 2002, Miller 1997 and Marchetti 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps are usual in two-joint muscles that work while short, and a gentle stretch eases them. Plain bridges can cause them in the hamstrings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramps at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses no knee: the knee angle does not change its length. It shows what two-joint means by not being it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses two joints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses two joints. It lies under semitendinosus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses two joints. Its long thin tendon can be felt at the inner back of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses two joints: bending the hip stretches it and bending the knee slackens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses two joints: this is why the calf joins in when the knee bends against a load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses two joints; the longest muscle of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep fibular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do machine, ball and Nordic curls differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait with these. If you are not sure, call a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they come often, or at rest? Is your urine dark, or did you start a new drug? Then ask a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thigh inward; bends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thigh inward; bends the knee; turns the bent lower leg inward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thigh inward; helps to bend the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thigh inward; upper fibres help to bend the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the hip and turns the thigh outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the hip; draws the thigh inward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast and flung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral nerve; at times the obturator nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever, or pain at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the muscles that bend the knee most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First part computed. Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five vertebrae grown together; the back of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow one of them from the sit bone down to its end below the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from how the model shares a load; no experiment was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from their paths over the joints, computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot pulled up, and held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot pulled up, but free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the Nordic curl, one study found people stronger with the foot up, another with the toes pointed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force is half of the story. The other half is the lever: how far from the joint a muscle pulls. The picture draws it at the knee. With the knee nearly straight, the long hamstrings have a lever of {now.ham_arm}. The calf has {now.calf_arm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four studies found no higher activity: Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourteen bones: two in the big toe, three in each other toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front and outer side of the shaft of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front lower spine of the hip bone (anterior inferior iliac spine); groove above the hip socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the greater trochanter; capsule of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front upper spine of the hip bone (anterior superior iliac spine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallucci &amp; Challis 2002; Miller 1997; Marchetti 2021 (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius and soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius passes the knee and the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General advice in health care (recalled, not checked in a source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteal tuberosity, linea aspera and medial supracondylar line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater trochanter and lateral lip of the linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groove on the lateral condyle of the femur; lateral meniscus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guex 2012; Baumgart 2021 (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habit and attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head and upper outer face of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the fibula, joined to the long head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the fibula, with a slip to the lateral condyle of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel bone (calcaneus), through the Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel bone, on the inner side of the Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel down and toes loose should spare the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the foot is pulled up and held, and the calf does {now.calf_share}. Two things are often advised. See what this leg makes of them. Hollow point: before. Full point: after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: {here}. With the {position}: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip angle, hamstring length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip, knee, ankle: which of these joints does {muscle} cross?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I reach the hamstrings better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard each is for the hamstrings: Hegyi 2019; Comfort 2017 (read in the abstracts). The rest follows from how the load acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work is shared follows one rule here: the least effort that holds the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If pain lasts, if you cannot reach the hamstrings whatever you try, or if you see one of the warning signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliac crest; tensor fasciae latae and gluteus maximus pull on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliac fossa, the hollow inner face of the ilium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliotibial tract and gluteal tuberosity of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliotibial tract, and through it the lateral condyle of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ilium, ischium and pubis, grown together. The hamstrings start at its sitting bone, the ischial tuberosity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a deadlift the glutes and the hamstrings straighten the hip together. The glutes do {now.glute_share}, the hamstrings {now.ham_hip_share}. What if the glutes had {then.glutes} of their strength?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a leg curl the knee leads, and the calf is on board. In other exercises the hip leads. There the hamstrings work long, and the knee hardly moves. The loads here are light, so the numbers are low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferior gluteal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner face of the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner face of the greater trochanter, with obturator internus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner face of the obturator membrane and the bone around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interosseous membrane; backs of the tibia and fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intertrochanteric line and medial lip of the linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it bad if my calves work along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ischial tuberosity, lower outer part</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets the length of the calf. Held and pulled up, the calf gives {now.calf_share} in this leg. Held and pointed, it gives {then.calf_share}. A free foot changes less.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path in the model begins in front of the pelvis; the spine does not move here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J Athl Train 2022, a review (PMC8775277); Lehecka 2017; for the calf Behringer 2014 (read).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneecap, and through the patellar tendon the tuberosity of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know these signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last bone of the big toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last bones of toes 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasting trouble belongs to a professional. This lesson teaches. It cannot examine you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral condyle and upper outer face of the tibia; interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral condyle of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral condyle of the tibia; upper front of the fibula; interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
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
        <source>Lehecka 2017, 28 adults (read in the abstract).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lehecka 2017; J Athl Train 2022, a review (read). The lengths are computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length makes force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less load asks less of all muscles. Slow movement takes the swing away. The calf&apos;s share changes little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less load asks less of every muscle. How it is shared changes little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less load, slow tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser trochanter, with iliacus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser trochanter, with psoas major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies under gluteus medius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies under rectus femoris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts and curls on one leg find and even out differences between the legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light exercises first make the muscle easier to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linea aspera, lateral lip, and lateral supracondylar line of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back of the fibula; interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower branch of the pubis, branch of the ischium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower lateral supracondylar line of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower outer face of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower tip of the kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many repetitions make a muscle tired. It then gives less force for the same effort. On the left you find the slider of fatigue. See what the calf does while the hamstrings tire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McAllister 2014; Zebis 2013 (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial cuneiform and base of the first metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial cuneiform and base of the first metatarsal, under the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle front of the fibula; interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle third of the linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miller 1997; Comfort 2017; Vicente-Mampel 2022; Cadeo 2023 (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More questions, on training and on trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Hip slider on the left to between {low}° and {high}°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Knee slider on the left to between {low}° and {high}°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the {joint} shows how it passes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the muscle</source>
        <extracomment>What each kind asks for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near feet bend the knees more, and the hamstrings get even shorter. Feet further away give them more length. If a cramp comes, stretch the muscle gently. Keep the heel down and the toes loose to spare the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither is proven better. Pulled up, you are stronger and the calf helps. Pointed, the calf helps less. In training, ten weeks made no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to obturator internus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to quadratus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class sheet can be made: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Some help is normal. It only matters if the calf gives up before the hamstrings have had enough, or if it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds the foot any more: now the leg must hold it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the mechanical model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the mechanical model; some people lack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right. The answer: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the colour shows who turns the knee. The hamstrings lead with {now.ham_share}. The upper calf helps with {now.calf_share}. A muscle that helps another one with the same job is called a synergist.

If the leader is weak, tired or not well used, the helper may be asked for more. You will try that soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the other way. The foot is still held. The calf does {now.calf_share}, and the hamstrings work at {now.ham_active}. Next, the toes are pointed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb, or the foot drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturator nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturator nerve, anterior branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturator nerve, posterior branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the left, in “What if”, raise the hamstring fatigue well above half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the left, under “Who holds the ankle?”, choose Held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One calf is swollen, warm, red or throbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other muscles take part. Gracilis and sartorius run down the inside of the thigh and help to bend the knee; here they give {now.other_share}. Plantaris and popliteus are small ones behind the knee; they help a little, and the model leaves their pull out.

At the hip, the big glute and adductor magnus share the work of the hamstrings. At the shin, tibialis anterior pulls the foot up. It keeps the calf in check when no one holds the foot: the shin is at {now.shin_active} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer border of the ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer face of the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer face of the ilium between the anterior and inferior gluteal lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer face of the ilium between the anterior and posterior gluteal lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer face of the lateral condyle of the femur; capsule of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer face of the obturator membrane and the bone around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer rim of the iliac crest behind the anterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that comes with a fever, or wakes you at night, needs a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes the pull of quadriceps from the kneecap to the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes the pull of quadriceps to the kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes the pull of the calf to the heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pecten of the pubis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectineal line and upper linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectineal line of the femur, below the lesser trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People bend the knee harder with the hip bent than with the hip straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointed toes make the upper calf short. A short calf gives little. At the same load more is left for the hamstrings: from {now.ham_active} to {then.ham_active} in this leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointed toes take the calf out of a curl, in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points the foot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points the foot down and bends the knee, both weakly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points the foot down; helps to bend the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show it” to see the leg with a strategy, then set it up again and try the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show me” to point the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show me” to put the feet further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show me” to see the foot pulled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show me” to see the foot up and the hamstrings tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling the foot up made the upper calf longer by {change.calf_length}. A longer calf can give more force, and the hold at the foot lets it do so. The hamstrings went from {now.ham_active} to {then.ham_active}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling the foot up makes the upper calf longer. With the foot held, people then bend the knee harder. How large the gain is stays open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the foot up; turns the sole inward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your mind on the back of the thigh. Feel it get shorter on the way up and longer on the way down. Some people lay a hand on it. Add load or repetitions only once your form holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrate tubercle at the intertrochanteric crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions on this leg, answered by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of measured levers in Tozeren, after Spoor &amp; van Leeuwen; its course is computed from the paths here.</source>
        <translation type="unfinished"></translation>
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
        <source>Read on. The leg rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoned from how the muscles run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the class sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these questions as a sheet to print, with a page of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve, common fibular part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve, tibial part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor the same day. It can be a blood clot. With short breath, chest pain or coughed-up blood, call an ambulance at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how its two heads cross behind the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how light each one is for the hamstrings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares hip extension with the hamstrings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short answers to what is often asked. Each says how well it is borne out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should I point or pull my toes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both. The size of the effect of attention is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each exercise, and see how the leg lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bridge with the feet further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lift on one leg. How much harder do the hamstrings work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of the lumbar vertebrae and the discs between them; lumbar transverse processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of a clot in a leg vein, as public health pages give them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting bone (ischial tuberosity), by a tendon shared with semitendinosus; sacrotuberous ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting bone (ischial tuberosity), by a tendon shared with the long head of biceps femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting bone (ischial tuberosity), upper outer facet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So should you point your toes? The pull at the knee is clear: with the foot up and held, people are stronger. But the hamstrings did not work harder with pointed toes in any of four studies. And ten weeks of curls with pointed toes gave no extra strength or growth.

In this leg, an all-out effort with pointed toes gives {now.knee_moment}. Foot up: {then.knee_moment}. The hamstrings work fully both times, at {now.ham_active} and {then.ham_active}. That is one way in which both findings can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So too a leg that is tense and hurts badly. A nerve or the pressure in the muscle may be at fault. See a doctor at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleal line and medial border of the tibia; head and upper back of the fibula; tendinous arch between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus: one joint only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some say that a body can get used to working with the calf first. Others lose touch with their hamstrings when their mind is elsewhere. The model cannot know your habits. But it can be told that the calf is the cheap choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone holds the foot of this leg: a boot, a partner, a plate. The calf does {now.calf_share} of the work at the knee. Next, the foot is pulled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources stand on the card of each muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources stand on the card of each muscle; the shares are computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources stand on the card of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources stand on the cards of the muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed asks for a strong push at the start, from the calf too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine of the ischium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads the thigh and keeps the pelvis level; front part turns the thigh inward, back part outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads the thigh and keeps the pelvis level; turns the thigh inward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with light work for the back of the thigh: a bridge on both feet, the bird dog, or very light curls. You get a feel for the muscle before it is tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steadies hip and knee on the outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the big toe; pulls the foot up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the knee; bends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the knee; its lowest fibres help to keep the kneecap from slipping outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the toes; pulls the foot up; turns the sole outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the calf with the knee straight for the upper part, and with the knee bent for soleus. For the hamstrings, lie on your back, hold the thigh upright and straighten the knee. A stretch should pull, not hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching the calf and the hamstrings helps to keep the calf out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial fibular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior gluteal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported for hip-led exercises: McAllister 2014; Zebis 2013 (read in the abstracts). The rest is common advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another seed by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That attention, warming up, stretching and one-leg work help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That pointed toes make the hamstrings work harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the calf helps, and that a foot held up makes a stronger knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the hamstrings then do more is a result of the model, at one fixed load. Four studies looked and found no higher hamstring activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That weak or tired hamstrings and fast movement ask more of the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation of {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ankle bone, between the lower leg and the heel bone. No muscle ends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf gets weaker, to {part} of its strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf helps to bend the knee in leg curls. In a Nordic curl it is very active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf helps to bend the knee. That is how it is built. In this leg it does {now.calf_share} of the work at the knee.

Ankle, strength, form and habit shift the work towards the calf. With the foot up and the hamstrings tired, the same leg puts {then.calf_share} on it.

Toes, load, tempo, choice of exercise, attention and mobility shift it back. Some of this is proven, some is not: look at the badges.

Lasting trouble belongs to a professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf is chosen by habit. What happens to the work of the hamstrings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf is tight. What happens to its share of the work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feet come nearer. How long are the fibres of the hamstrings then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fibre length of {muscle}, in parts of its best length,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five long bones of the forefoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foot is pulled up and held. What happens to the calf&apos;s share of the work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foot is pulled up, but it is free. What happens to the calf&apos;s share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four heads of quadriceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glutes are weaker. What happens to the effort of the hamstrings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glutes get weaker, to {part} of their strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings are weaker. What happens to the calf&apos;s share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings get weaker, to {part} of their strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings must fill in at the hip: {then.ham_hip_share} in place of {now.ham_hip_share}. They may tire sooner, for the knee as well. The calf did not take over here: its share went from {now.calf_share} to {then.calf_share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings tire: they lose {part} of their strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings work while they are short, and that invites cramps. In this leg their fibres are at {now.ham_fiber} of their best length. With the feet further away they are at {then.ham_fiber}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heel bone. The Achilles tendon ends at its back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kneecap: it lies in the tendon of quadriceps and gives it leverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knees of this bridge are bent to {now.knee}. The fibres of the hamstrings are short, at {now.ham_fiber} of their best length. Put the feet further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest head of quadriceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg goes numb. Or you cannot control bladder or bowel. Or you lose feeling where you sit. Call an ambulance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg is moved fast. What happens to the effort of the calf at the start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg starts a repetition. It takes a long time for the way up, and the calf is at {now.calf_active}. What if the leg is flung up as fast as it goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of {muscle} with its tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lever at the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lever of the hamstrings at the knee changes through the range and is largest in the middle.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long hamstrings grew from {now.ham_length} to {then.ham_length}. The short head stayed at {then.short_head_length}. The hip sets the length of the hamstrings, the ankle that of the upper calf, and the knee that of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one hamstring that does not cross the hip: the hip angle does not change its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one head of quadriceps that crosses two joints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shows fibularis longus and brevis as one belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of the ankle does not change how active the hamstrings are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same questions once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed asks the same questions again, here and on a class sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sciatic nerve usually leaves the pelvis just below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of {muscle} of the turning force at the {joint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shin bone, which carries the weight of the lower leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slender outer bone of the lower leg. Biceps femoris ends at its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest tendon of the body.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The toes are pointed. What happens to the calf&apos;s share of the work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper calf passes the knee and helps to bend it. In a Nordic curl it works hard. In this model, weak or tired hamstrings leave even more to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper calf went from {now.calf_length} to {then.calf_length}. Soleus stayed at {then.soleus_length}. That is what “two-joint” means: bend one joint, and the muscle is short for the other one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper calf: gastrocnemius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {joint} moves: {before} → {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These muscles share the work at knee, hip and ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are picked out in the picture: three long muscles at the back of the thigh, one of them with two heads. The biceps femoris lies outside. Semitendinosus and semimembranosus lie inside.

The long ones start at the sit bone, pass the hip and the knee, and end on the two bones below the knee. So they bend the knee and straighten the hip. The short head of the biceps starts on the thigh bone. It bends the knee alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cross each other behind the knee and share the job of bending it. Each has its own bones to hold on to.</source>
        <translation type="unfinished"></translation>
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
        <source>They stay about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the calf muscle with two heads. They start on the thigh bone, just above the knee. Both end in the Achilles tendon, which pulls at the heel.

So it passes two joints. At the ankle it points the toes. At the knee it helps to bend. That is why it can work in a leg curl at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {english} ({latin}). It starts: {origin}. It ends: {insertion}. Joints: {joints}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg bends the knee as hard as it can, with the hip straight, as in lying. It gives {now.knee_moment}. The fibres of the hamstrings are short: {now.ham_fiber} of the length at which they pull best. Now let it sit half up, with the hip bent to {then.hip}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg has strong hamstrings. The calf does {now.calf_share}. What if the hamstrings had {then.strength} of this strength, and the load stayed the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg is tight. See what would change if it were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg lifts {now.load}, a heavy load. The hamstrings are at {now.ham_active}, the calf at {now.calf_active}. Its share of the work is {now.calf_share}. Take half of the load away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg moves {now.load} fast, and flings it at the start. First make the movement right, then heavy. Go slowly both ways, without swing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time no one holds the foot. That is how most machines work: the pad lies on the shin, above the foot. If the calf pulls, the toes would point. Another muscle must hold against it. The calf does {now.calf_share} now. Next, the foot is pulled up, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight calves, weak glutes, cramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired hamstrings leave more to the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fling the leg, the muscles need {then.knee_moment} at the start, in place of {now.knee_moment}. So all of them give a big push, the calf too. After that, the swing does the work, not you. Slow repetitions leave nothing to the swing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes 2 to 5, by the dorsal expansions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes pointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told so, the leg puts {then.calf_share} on the calf in place of {now.calf_share}. This shows what would follow from such a habit. It does not show that you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training with pointed toes has no proven gain. Ten weeks of it showed none, and a study of three weeks favoured the foot pulled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trochanteric fossa of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the switch yourself. The foot is pulled up and free, and the calf gives {now.calf_share}. Let something hold the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuberosity of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuberosity of the navicular; cuneiforms; bases of metatarsals 2 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuberosity of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the leg to find tibialis anterior at the front of the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the leg with the mouse. Which muscles have colour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the hip outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the hip outward; spreads the bent hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the sole inward; points the foot down; holds up the arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the sole outward; points the foot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the straight hip outward; spreads the bent hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two muscles, one job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the upper calf lies soleus. It starts below the knee, so it passes the ankle alone. Now bend the knee and see which calf muscle gets shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocks the straight knee by turning the tibia inward or the thigh outward; helps to bend the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper border of the kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper inner face of the tibia, in the pes anserinus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual warning signs (recalled, not checked in a source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vicente-Mampel 2022; Nishida 2022 (read in the abstracts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm the muscle up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak glutes make the hamstrings work more at the hip. What people&apos;s muscles do then is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak hamstrings leave more to the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak, tired, or out of form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the position of my ankle change?</source>
        <translation type="unfinished"></translation>
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
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ankle changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the studies say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should I ask for help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to see someone</source>
        <translation type="unfinished"></translation>
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
        <source>Where they start and end, and what they do, is plain anatomy.</source>
        <translation type="unfinished"></translation>
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
        <source>Who holds the ankle decides how much the calf can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the ankle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do I get cramps in bridges?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do my calves tire in hamstring exercises?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cramps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the calves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a heavy load the hamstrings work hard in the Romanian deadlift and the glute-ham raise. In the swing they do so too. How hard the calf works is not the same in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With half of the load, what happens to the calf&apos;s share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With psoas major it forms iliopsoas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the foot held, the calf does {then.calf_share} in place of {now.calf_share}. The shin rests, and the hamstrings go from {now.ham_active} to {then.ham_active}. Toes tucked under, a stiff shoe or a boot can hold a foot as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the hip bent, will the pull at the knee be more or less?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the knee bent far, the hamstrings are less active in a bridge on one leg.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. A machine leaves the foot free, as a rule. On a ball the heels press, and the hip must be held up too. In a Nordic curl the foot is held and the load is your body, near the most that you can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You train the back of your thigh, and your calf burns. Many people feel this. Let us find out why.

This leg bends the knee against a pad of {now.load}, lying face down. The colour shows how hard each muscle must work. The big muscles of the thigh do most: {now.ham_share} of the pull at the knee. But look at the calf. It does {now.calf_share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adductor brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adductor longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adductor magnus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adductor magnus, ischiocondylar part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adductors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biceps femoris, long head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biceps femoris, short head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bones of the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calcaneus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuboid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep calf muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep hip rotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extensor digitorum longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extensor hallucis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibular muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibularis (peroneus) brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibularis (peroneus) longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibularis (peroneus) longus and brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexor digitorum longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexor hallucis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastrocnemius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastrocnemius, lateral head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastrocnemius, medial head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gracilis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>The leg that muscles are named on. How far each joint is moved, degrees.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip abductors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iliacus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iliotibial tract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior gemellus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate cuneiform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral cuneiform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial cuneiform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metatarsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obturator externus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obturator internus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other knee flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patellar tendon (ligament)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pectineus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plantaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>popliteus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psoas major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadriceps tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sartorius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semimembranosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semitendinosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shin muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small knee flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior gemellus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
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
        <source>tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tibialis anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tibialis posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastus intermedius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastus lateralis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastus medialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} All else stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {pose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {right} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle} starts: {origin}. It ends: {insertion}. Nerve: {nerve}. Joints: {joints}.</source>
        <extracomment>Words that tell nothing of the place. Words for one bone.</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · page {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
