"""The words in which official reports judge: what praises, what blames, what turns them round.

Report prose is drier than a newspaper’s: *timely*, *delay* and *not yet* carry it, and negation and
quantity decide. Phrases are read as ``kg.extract.lexicon.phrases`` says; each stands once.
"""

from enum import IntEnum


class Cue(IntEnum):
    """What a phrase does to the judgement of its clause."""

    GOOD = 1
    """Praise that a negation turns."""

    MILD = 2
    """What is as it ought to be: two such words are praise, one alone tells how things are."""

    MERIT = 3
    """Praise that decides over the words around it."""

    BAD = 4
    """Blame that a negation, or a verb of relief, turns into praise."""

    FLAW = 5
    """Blame as it stands."""

    NOT = 6
    """Turns what follows; blame where nothing is there to be turned."""

    RELIEF = 7
    """Makes praise of what is bad: *reduced delays*."""

    AWARE = 8
    """Takes the blame from what is bad: *identify gaps*."""

    WISH = 9
    """What follows is meant or hoped for, and so is not there yet."""

    TURN = 10
    """Parts the halves of a sentence."""

    CONCEDE = 11
    """Opens a half that is not what the sentence is about: *despite high demand,*"""

    NONE = 12
    """Reads like one of the others and is none."""


WORDS: dict[Cue, str] = {
    Cue.GOOD: """accessible|accountable|accurate*|achievable|achievement|achievements|achieves|achieving|acted on|active|actively|adequate*|adhered
        |aligned|ambition|ambitious|an improvement|analytical|appreciate*|approachable|appropriate|appropriately|are reducing
        |as soon as|aspirational|assiduously|at an early|at an early stage|at the earliest|at the right time|awareness of|balanced
        |benefit|benefited|benefiting|benefits|bespoke|best|better|better than|broader|careful|carefully|caring|celebrate
        |celebrated|championed|child centred|child focused|child friendly|child's voice is|children alone|children on their own
        |clarify exactly|clear|clearer|clearly|close|closely|closer|co ordinated|coherent|cohesive|collaborative*|commended
        |commitment|committed|comparable|compares favourably|compassion*|compliant|complied|complies|comprehensive*|confident
        |confidently|consistent|consistently|constructive*|continuity|contribute positively|contributed to|contributes|coordinated
        |correct|correctly|creative*|culturally|curiosity|curious|decisive*|dedicated and|dedication|demonstrable|demonstrably
        |demonstrate|demonstrated|demonstrates|demonstrating|detailed|determination|determined|dignity|diligent*|diligently
        |early identification|easily|effective|effectively|efficient*|efforts are made|embedded culture|encourages|enduring
        |engage well|enjoy|enjoys|ensured|ensures|enthusias*|equitable|evaluative|evidence based|exceed|exceeds|experienced
        |extensive*|extra support|fair|far reaching|feel confident|feel listened|feel safe|feel supported|feel valued|firm
        |flexible|flexibly|flourish*|focused|frequently|fun|genuine|good|good access|good progress|good quality|good range
        |great importance|grip|happier|happy|hard working|heard|helpful|helping|high level of engagement|high quality
        |high standard|high standards|highest level|highly visible|holistic*|identified early|identified quickly|imaginative*
        |immediate action|improve|improved|improved from|improvement in|improvement since|improvements|improvements have
        |improvements in|improves|improving|in line with|in touch with|incisive|include|incorporated|increased safety
        |increasing safety|individualised|influential|innovation|innovative|inquisitive|insightful|instrumental|is reducing
        |joined up|keen|kept to a minimum|kind|know children|know the|know their|know them|knowledgeable|links are made|listen
        |listened|listening|listens|looked after on their own|low caseloads|made progress|maintained|maintains|make progress
        |makes a difference|makes progress|making a difference|making efforts|making improvements|making progress|manageable
        |mature|maximise|maximises|meaningful|measurable|meet their needs|motivated|nurturing|on time|open to|outcome focused
        |passion*|perceptive|permanence is|persistence|persistent|persistently|personalised|planned well|positive|positively
        |praised|prioritised|prioritises|proactive|proactively|probing|productive*|progress has|progress is|progressed|promote
        |promoted|promotes|promoting|prompt|promptly|properly|proportionate*|protected|proud|purposeful*|quick|quickly|rapid*
        |readily|realistic|reduced caseloads|reduced significantly|reflective|regular|regularly|reliable|resilience|resilient
        |respectful*|responsive|right for them|right help|right level|right response|right support|right time|rightly|rigorous*
        |rigour|robust*|routinely|safe|safeguarded|safeguards|safely|safer|satisfactory|satisfied|scrutinised|seamless*|secure
        |secured|see them on their own|seen alone|seen on their own|seen regularly|self aware|sensitive|sensitively|settled|sharp
        |sharply|sighted|skilful*|skilled|smart|smooth*|solid|sound|speak highly|speak positively|speedily|speedy|spoke highly
        |spoke positively|stability|stable|strength|strengthened|strengthening|strengths|strong|stronger|strongly|success
        |successes|successful|successfully|sufficient|sufficiently|suitable|suitably|support them|supportive|supports them
        |sustainable|sustained|sustaining|swift*|systematically|tailored|take account|take time|taken seriously|takes account
        |takes into account|takes time|tangible|targeted|thorough*|thoughtful*|thoughtfully|timely|to a high standard
        |told inspectors how much|transparent*|trust|trusted|trusting|unanimously|understood|up to date|useful|usefully|valuable
        |value|valued|values|vibrant|vigilant|virtually all|visited regularly|warm|warmly|warmth|welcomed|well|well attended
        |well being is|well informed|well led|well supported|wide ranging|wisely|without delay|work hard|work together|worked hard
        |working hard|working together|works hard|works together|young people alone""",
    Cue.MILD: """able to|above|access to|achieve|achieved|action|actions|all|allocated|allowed|allows|almost all|assisted|assists|attend|attendance
        |attended|attends|available|broad|build|built|chaired|choice|choices|completed|consider|considerable|considered
        |considering|considers|contribute|contributed|deliver|delivering|delivers|detail|developed|difference in|difference to
        |discussed|drive|driven|drives|embedded|enabled|enables|enabling|encourage|encouraged|encouraging|engage|engaged|ensuring
        |established|every|evidenced|evident|explored|explores|extended|focus|focuses|followed|full|fully|gathered|given|gives
        |growing|has led to|have access|held|helped|helps|high|high priority|higher|hold|implemented|in place|includes|increase
        |increase in the number|increased|increased number|increasing|increasing numbers|influence|inform|informed by|informs
        |integrated|introduced|invested|investment|invited|involved|leading to|leads to|learn|learning from|led to|linked|live in
        |live with|made|majority|make|makes|many|matched|meets|met|monitor|monitored|monitors|most|nearly all|obtained|offered
        |opportunities|opportunity|outlines|overseen|participate|participation|placed|practical support|prepared|prioritise
        |priority|provide|provided|provides|providing|receive|received|receives|recorded|reflect|reflects|responded|responds
        |resulted in|resulting in|results in|review|reviewed|reviews|seen|shares|sought|specify|steps|strengthen|substantial
        |supported|supporting|supportively|supports|take into account|taken|taken into account|taking into account|tenacity
        |tracked|underpinned|underpins|understand|undertake|undertaken|use|used|uses|vast majority|visible|visit|visits|wide
        |wide range|work with|working with|works with""",
    Cue.MERIT: """a real strength|are a strength|area of good practice|area of strength|considerable improvement|excellent*|excelling|exceptional*
        |exceptionally|exemplary|extremely good|extremely rare|forefront|fresh impetus|good and improving|great care
        |greatly improved|highest quality|highly effective|highly regarded|highly skilled|highly valued|impressed by|impressive
        |improved considerably|improved significantly|inspectors are impressed|integral to|is a strength|key strength
        |know children well|know the children well|know their children well|know them very well|know them well
        |make a positive difference|makes a positive difference|making a positive difference|making a real difference
        |marked improvement|markedly improved|much improved|no child was|no children were|no delay|no drift|no unnecessary delay
        |outstanding|particularly strong|phenomenal|provide effective|provide good|provides effective|provides good|relentless*
        |significant improvement|significant improvements|significant strength|significantly improved|strong and|strongest
        |substantial improvement|tenacious|thrive|thriving|transformed|used only as a last resort|used very rarely|very effective
        |very good|very rarely used|very strong|well understood|without unnecessary delay""",
    Cue.BAD: """a challenge for|absence|absent|ad hoc|adverse|adversely|anxiety|anxious|are a challenge|are low|at risk of harm for|backlog
        |backlogs|barrier|barriers|basic|bed and breakfast|below|bottleneck*|breakdown|breakdowns|caseloads are high
        |challenging to|changes in social worker|changes of social worker|changes of social workers|changes of worker|churn
        |complacen*|compromise|compromised|compromises|concern|concerned|confus*|continue to rise|crisis|cursory|declin*
        |deficienc*|deficit|deficits|delay|delayed|delays|descriptive|deteriorat*|detriment*|different across|difficult
        |difficulties|difficulty|dip|dipped|disappointing*|disjointed|disproportionate*|disrupted|disruption|disruptions|drift
        |drifted|drifting|duplicat*|error|errors|excessive*|fail|failed|failing|failings|fails|failure|failures|fallen|fell|few
        |formulaic|fragment*|frequent changes|frustrat*|gap|gaps|generic|hamper*|haphazard|harmful|high caseloads|high workloads
        |hinder*|impede*|inaccura*|inadequate|inadequately|inappropriate|inappropriately|incomplete|inconsistencies|inconsistency
        |inconsistent*|ineffective|ineffectively|ineffectual|inefficient*|inequit*|infrequent*|instability|insufficient*
        |irregular*|is a challenge|is low|isolated|isolation|lack|lacked|lacking|lacks|late|lateness|left at|legacy|lengthy|less
        |limited|limiting|limits|little|lost|lower|marginal|minimal|minority|missed|misses|missing from|mixed picture|narrow
        |negative|negatively|neglected|obstacle*|ongoing challenge|only a small|out of date|outdated|outstrips|over optimistic
        |overdue|overlooked|overly|overwhelmed|patchy|piecemeal|poor|poor performance|poor quality|poorer|poorly|pressure
        |pressures|problem|problematic|problems|prolonged|rarely|reactive|reliance|reliant|remain a challenge|remain low
        |remains a challenge|remains low|remains too|repeated|repeatedly|repetitive|restricted|seldom|serious|serious concerns
        |shortage|shortages|shortfall|shortfalls|significant challenge|significant challenges|significant concerns|slow|slower
        |slowly|sporadic*|stalled|stretched|struggle|struggled|struggles|struggling|stubbornly|stuck|superficial*|systemic|thin
        |tokenistic|too|turnover|unable|unacceptable|unacceptably|unallocated|unassessed|unaware|uncertain*|unclear
        |under developed|under performance|under represented|underdeveloped|underestimated|undermine|undermined|undermines
        |underperform*|underused|uneven|unhappiness|unhappy|unhelpful*|unidentified|unknown|unlikely|unmanageable|unmet
        |unnecessarily|unnecessarily long|unnecessary|unplanned|unrealistic|unrecorded|unregistered|unregulated|unreliable
        |unresolved|unsafe|unsatisfactory|unstable|unsuccessful*|unsuitable|unsustainable|vacancies|vague|variability|variable
        |varied|varies|vary|wait|waited|waiting|waits|weak|weak performance|weaker|weakness|weaknesses|widespread|worried|worse
        |worsen*""",
    Cue.FLAW: """are needed|are needed to|are only|are still required|are yet to|area for development|area for further|area for improvement
        |areas for development|areas for further|areas for improvement|as effective as|as good as|as it should|as quickly as
        |as strong as|as they should|as timely as|as well as it could|as well as they could|at risk for too long|below average
        |clear enough|clearly enough|could be|could do|could have been|delay and drift|do not benefit|do not feel|drift and delay
        |early stage of development|early stages of development|enough about|enough attention|enough focus|enough information
        |fail to|failed to|failing to|fails to|failure to|fall short|falls short|focus is needed|further action is
        |further development is|further improvement is|further improvement to|further improvements are|further input
        |further progress is|further work|further work is|further work needs|further work to|has only|has yet to|have only
        |have yet to|improvement is needed|improvement is required|improvements are needed|improvements are required|in draft
        |in its infancy|in only|in the early stages|input is required|is needed|is needed to|is only|is still required|is yet to
        |leave children|leaves children|leaves some|leaving children|leaving some|left at risk|left children|left in|left without
        |less clear|less consistent|less detailed|less developed|less effective|less evident|less likely|less positive|less robust
        |less secure|less strong|less timely|less well|let down|limited evidence|little evidence|longer than it
        |longer than necessary|longer than needed|longer than they|lost sight|missed an opportunity|missed opportunities
        |missed opportunity|more to do|more work is|more work needs|more work to do|much to do|must be|must do|must ensure
        |must improve|must now|need further|need improving|need more|need to be|need to do|need to improve|needs further
        |needs improvement|needs improving|needs more|needs strengthening|needs to|needs to be|needs to do more|needs to improve
        |no clear|no clear plan|no consistent|no evidence|no formal|no longer term|no overarching|no plan|no systematic|nor are
        |nor do|nor does|nor is|not all|not always|not as|not available|not aware|not clear|not completed|not consistently
        |not effective|not enough|not every|not evident|not fully|not good|not good enough|not in place|not known|not make sure
        |not met|not recorded|not regularly|not robust enough|not routinely|not seen|not sufficient|not sufficiently
        |not systematically|not understood|not well enough|not yet|only a small number of|only half|only held|only recently
        |only some|ought to|out of timescale|outside of timescales|outside timescales|over reliance|over reliant|poor and
        |poorer than|quickly enough|remain at risk|remains to be done|require further|require improvement|require more
        |require strengthening|required improvement|requires further|requires improvement|requires more|requires strengthening
        |requiring improvement|rigorous enough|rigorously enough|robust enough|room for further improvement|room for improvement
        |serious and widespread|should be|should contain|should do|should ensure|should have|should have been|should include
        |should make|should receive|should reflect|slower than|some way to go|soon enough|specific enough|still at an early stage
        |still not|still to be|still too|strongly enough|swiftly enough|there is a need for|too broad|too early|too early to
        |too few|too great|too high|too late|too little|too long|too low|too many|too much|too often|too optimistic|too reliant
        |too slow|too slowly|too small|too soon|too variable|too wide|under used|very early stage|was only|weaker than|well enough
        |were only|widespread and serious|work is needed|work is required|work is required to|work is still|worse than
        |would benefit from|yet to|yet to be|yet to have""",
    Cue.NOT: """absence of|aren't|can't|cannot|didn't|doesn't|don't|hadn't|hardly|hasn't|haven't|isn't|lack of|neither|never|no|none|not|nothing
        |scarcely|wasn't|weren't|without""",
    Cue.RELIEF: """address|addressed|addresses|addressing|avoid|avoided|avoiding|avoids|being reduced|challenge|challenged|challenges|challenging
        |cleared|counter|counteract|decrease in|decreased|disrupt|disrupting|disrupts|drop in|eliminat*|eradicat*|escalate
        |escalated|escalates|escalating|fall in|fewer|free from|halved|help with|in the face of|low|lowered|manage|managed|manages
        |minimise|minimised|minimises|minimising|mitigate|mitigated|mitigates|mitigating|overcome|overcoming|prevent|prevented
        |preventing|prevents|rare|rather than|rectif*|reduce|reduced|reduces|reducing|reduction in|remedied|remedy|resolution of
        |resolve|resolved|resolves|resolving|respond to|responded to|responding to|responds to|support with|tackle|tackled|tackles
        |tackling""",
    Cue.AWARE: """about concerns|acknowledge*|alert to|analyse*|any|assess|assesses|aware of|early signs of|emerging|explore*|focus on|focused on
        |highlight*|identified|identifies|identify|identifying|if there are|if there is|indicators of|know|knows|monitoring
        |oversight of|possible|potential|protect|protected from|protecting|protects|raise|raised|raises|raising|recognise
        |recognised|recognises|recognising|report|reporting|respond|rigorous about|share|shared|sharing|signs of|track|tracking
        |tracks|understanding of|understands|when concerns|when there are|when there is|where there are|where there is|work to""",
    Cue.WISH: """aim to|aims to|designed to|in order to|intend to|intended to|intends to|needs to ensure|plan to|plans to|seek to|seeks to|so that
        |to achieve|to develop|to enable|to ensure|to help|to identify|to improve|to increase|to make sure|to meet|to promote
        |to provide|to strengthen|to support|will be|will have|would be|would like""",
    Cue.TURN: """although|apart from|but|by contrast|conversely|even so|except for|except when|except where|however|in contrast|nevertheless
        |nonetheless|on the other hand|though|whereas|while|whilst|with the exception of|yet""",
    Cue.CONCEDE: """despite|in spite of|notwithstanding""",
    Cue.NONE: """able and|academy trust|access to work|action taken|adoption breakdown|adoption disruption|all of|all the|all work|any delay|any of
        |areas of strength and areas for development|areas of strength and development|areas of strength and weakness|as needed
        |as well|as well as|at all|at crisis|at least|at risk of|at risk of harm|at risk of significant harm|being taken
        |best interest|best interests|cannot live|cannot remain|cannot return|cannot safely|care leavers|child protection concerns
        |children in need|children missing|children who wait|children's trust|close the gap|close to|close to home|closed
        |complaints|completed by|complex and difficult|concern about|concerns|concerns about|concerns are|concerns for
        |concerns regarding|considered by|considered for|crisis point|crisis support|declined from|delay in their development
        |developmental delay|did not result|did not want|difficult circumstances|difficult experiences|disruption meetings
        |do not improve|do not meet the threshold|does not improve|does not meet the threshold|domestic abuse|early help|emergency
        |emotional difficulties|emotional wellbeing|england average|episodes of missing|fallen from|fallen to|family breakdown
        |few months|few weeks|few years|fewer than|foundation trust|full council|full inspection|full range|full time|given that
        |given the|given to|go missing|goes missing|going missing|gone missing|good enough|good outcomes for all
        |good practice example|harm|help is needed|high level|high number|high numbers|high risk|higher education|higher level
        |higher risk|higher than|highest risk|if needed|if not|in care|in crisis|in doing so|in line|in need|in one case
        |in only one case|in the right|in unregulated|in which|include those|included in|including|last few|late presentation
        |later in|later life|latest|learning difficulties|leaving care|less than|little time|local safeguarding|long term|loss
        |lost their|low income|low level|low number|low numbers|low risk|low threshold|lower level|lower than|medium risk
        |mental health difficulties|missing|missing children|missing education|missing episodes|missing from care
        |missing from education|missing from home|missing from school|more than|most appropriate|most at risk|most in need
        |most vulnerable|national average|need to do to|neglect|nhs trust|no children|no concerns|no fixed|no further action
        |no later than|no longer|no more than|no recourse|no serious|no young people separated|nor|not able to live
        |not able to return|not appropriate|not disadvantaged|not in|not in education|not in employment|not just|not known to
        |not later|not limited to|not meet the threshold|not meet thresholds|not merely|not necessary|not needed|not on|not only
        |not proceed|not required|not subject to|not want to be|number of|only one case|only one child|or not|out of area
        |out of hours|over time|past few|persistent absen*|persistently absent|placement breakdown|placement breakdowns
        |poor mental health|poor outcomes from|poor parental|prince's trust|private fostering|privately fostered|protection plan
        |protection plans|protective factors|pupils|quality assurance|rather than waiting|reduced from|reduced to|reducing number
        |regular basis|report that|reported missing|risk factors|risk of|risk of significant harm|safe and|safe care|safe house
        |safeguarding children|safeguarding concerns|safety|secure accommodation|secure placements|secure unit|separated
        |serious case review|serious case reviews|serious concern for|serious harm|serious incident|serious incidents
        |serious or widespread|serious violence|serious youth|short break|short breaks|short term|signs of safety
        |special educational needs|stable accommodation|statistical neighbours|staying close|staying put|step down|steps taken
        |strategic|strategy|strengthening families|strengthening practice|strengths and areas for development
        |strengths and areas for improvement|strengths and difficulties|strengths and weaknesses|strengths based|substance misuse
        |support is needed|taken into|taken into care|taken to|target|targets|the most|those who are not|those who did not
        |those who do not|those who have not|to date|too,|trauma|unable to live|unable to remain|unable to return|undertaken by
        |undertaken in|undertaken with|until|up to|vulnerable|waiting for adoption|waiting list|waiting lists
        |waiting to be adopted|welfare concerns|well being|wellbeing|went missing|what further|what further work is needed
        |what further work is required|what is needed|what is required|what needs|what needs to|what they need
        |what they need to do|when action is needed|when it is needed|when needed|when they need it|where further
        |where further improvement|where further improvement is needed|where further improvements|where further progress is
        |where further progress is required|where further work|where further work is needed|where further work is required
        |where improvement|where improvement is needed|where improvement is required|where improvements
        |where improvements are needed|where improvements are required|where more work is needed|where needed|where not
        |whether or not|wide variety of|with no""",
}
