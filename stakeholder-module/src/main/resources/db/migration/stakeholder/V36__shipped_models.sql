-- What ships with Rapport to start from (mission J1, J2): five models and six principles, agreed by no account.
-- They are never changed here: an organization drafts its own next versions from them.

insert into stakeholder.edition
  (id, version, kind, line_id, number, state, english_name, chinese_name, english_text, chinese_text, collectivity, journey,
   control_trust, exchange_communal, protective_disclosing, process_experimental, isolated_sharing,
   drafted_at, agreed_at, changed_at)
values
  (1, 1, 'MODEL', 1, 1, 'AGREED', 'Government and regulators', '政府与监管部门',
   'For bodies that license, inspect, fund or audit us. The relationship rests on rules both sides know: we keep our word, show our records without being pressed, and raise problems before they are found.
Closeness is measured; reliability is not.',
   '适用于对我们发放许可、检查、资助或审计的部门。关系建立在双方都清楚的规则之上：我们说到做到，不用催促就出示记录，问题在被发现之前先报告。
亲近要有分寸，可靠没有折扣。',
   'BASIC', 'GENERAL', 2, 2, 4, 1, 3, now(), now(), now()),
  (2, 1, 'MODEL', 2, 1, 'AGREED', 'Partners and suppliers', '合作伙伴与供应商',
   'For organizations whose services we use or with whom we serve people together. Price and terms are clear, but what we look for is a partner who tells us early, learns with us and gains from our success.
Start as a fair exchange; grow closer as far as both sides wish.',
   '适用于向我们提供服务、或与我们共同服务他人的机构。价格和条件要清楚，但我们更看重能及早相告、一起学习、随我们成功而受益的伙伴。
从公平交换开始，双方愿意多近就走多近。',
   'COOPERATIVE', 'SERVICE', 3, 3, 3, 3, 4, now(), now(), now()),
  (3, 1, 'MODEL', 3, 1, 'AGREED', 'Customers and service users', '客户与服务对象',
   'For the people and families who use our services and for those who commission them. We are warm and professional at once: people decide about their own lives, we bring knowledge, time and honesty.
Needs come before our offers, and no one has to earn respect.',
   '适用于使用我们服务的个人与家庭，以及委托服务的客户。我们既有温度又专业：人生由本人做主，我们带来知识、时间和坦诚。
需要先于供给，尊重无需挣得。',
   'BUSINESS_FRIEND', 'SERVICE', 4, 4, 3, 3, 4, now(), now(), now()),
  (4, 1, 'MODEL', 4, 1, 'AGREED', 'Communities and social groups', '社区与社会团体',
   'For neighborhoods, associations, volunteers and professional circles around us. We belong to the same place, give without keeping count, and build things none of us could build alone.
Nobody owns the relationship; everybody tends it.',
   '适用于我们身边的街坊、社团、志愿者和专业圈子。我们同属一方水土，付出不计较，一起做单独谁也做不成的事。
关系不归谁所有，由大家共同照料。',
   'PARTNERSHIP', 'GENERAL', 4, 5, 4, 4, 5, now(), now(), now()),
  (5, 1, 'MODEL', 5, 1, 'AGREED', 'Internal teams', '内部团队',
   'For colleagues and teams working with each other. How we treat each other is how we will treat the people we serve: aims are shared, mistakes are material to learn from, and everybody may speak up.
Trust is given in advance and looked after daily.',
   '适用于共事的同事与团队。我们怎样对待彼此，就会怎样对待服务对象：目标共同，错误用来学习，人人可以直言。
信任先给出，再天天呵护。',
   'BUSINESS_FRIEND', 'GENERAL', 5, 4, 4, 4, 5, now(), now(), now()),
  (11, 1, 'PRINCIPLE', 11, 1, 'AGREED', 'Shared aims', '目标共享',
   'We say what both sides want to reach, write it down together and look at it again when things change. Where aims differ, we name the difference instead of working around it.',
   '说出双方想达成什么，共同写下，情况变化时再看一遍。目标不同就把不同说清楚，不绕着走。',
   null, null, null, null, null, null, null, now(), now(), now()),
  (12, 1, 'PRINCIPLE', 12, 1, 'AGREED', 'No blame', '不指责',
   'When something goes wrong we first make it good, then ask what in our way of working made it likely. Nobody is shamed for reporting a mistake; hiding one is what we do not accept.',
   '出了问题先弥补，再问工作方式中什么让它容易发生。没有人因报告错误而丢脸；不能接受的是隐瞒。',
   null, null, null, null, null, null, null, now(), now(), now()),
  (13, 1, 'PRINCIPLE', 13, 1, 'AGREED', 'Learning all the time', '持续学习',
   'Every relationship is looked back upon, the good ones too. What we learn changes the model, and those who taught us hear what came of it.',
   '每段关系都要回顾，好的也不例外。学到的东西用来修改模型，教会我们的人能听到结果。',
   null, null, null, null, null, null, null, now(), now(), now()),
  (14, 1, 'PRINCIPLE', 14, 1, 'AGREED', 'Openness both ways', '双向公开',
   'We talk with people, listen as much as we speak, choose the medium that suits them, and share what concerns them in time. What must stay confidential stays so, and we say that it does.',
   '与人交谈，听和说一样多，选用适合对方的方式，涉及对方的事及时相告。必须保密的就保密，并说明它是保密的。',
   null, null, null, null, null, null, null, now(), now(), now()),
  (15, 1, 'PRINCIPLE', 15, 1, 'AGREED', 'Prevention and mediation', '预防与调解',
   'We watch for early signs of harm: running each other down, shutting off, contempt, endless self-defense. Whoever sees them speaks up, and help to settle the matter is offered early.',
   '留意伤害的早期信号：贬低、封闭、轻蔑、没完没了的自我辩护。看见的人要说出来，并及早提供调解。',
   null, null, null, null, null, null, null, now(), now(), now()),
  (16, 1, 'PRINCIPLE', 16, 1, 'AGREED', 'Equal respect', '一视同仁',
   'Everybody gets the same respect, whatever their role, means, health, origin or opinion. Who needs adjustments gets them without having to ask twice.',
   '无论角色、财力、健康、出身或观点，人人得到同样的尊重。需要便利安排的人，不必开口两次。',
   null, null, null, null, null, null, null, now(), now(), now());

insert into stakeholder.model_group (edition_id, group_id) values
  (1, 5), (1, 12),
  (2, 14), (2, 15),
  (3, 8), (3, 9),
  (4, 17), (4, 18), (4, 19), (4, 20),
  (5, 1), (5, 2), (5, 3), (5, 4);

-- Government and regulators
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (1, 'EXPLORE', 'ACTIVITIES',
   'List which bodies have a say over our work, and by which law or contract.
Learn their duties, their yearly plan and what they look for in an inspection.
Find the right office and the person who deals with organizations like ours.',
   '列出哪些部门对我们的工作有决定权，依据是哪部法规或哪份合同。
了解其职责、年度计划和检查时看什么。
找到对口科室和负责联系同类机构的人。'),
  (1, 'EXPLORE', 'RESPONSIBILITIES',
   'The relationship manager keeps the list of bodies and duties up to date.
Each head of a service says which rules apply to that service.',
   '关系经理维护部门与义务清单。
各服务负责人说明本服务适用哪些规定。'),
  (1, 'EXPLORE', 'RISKS',
   'A duty nobody knew of comes to light in an inspection.
We rely on hearsay instead of the published rule.',
   '检查时才发现一项没人知道的义务。
凭传闻行事，没看公布的规定。'),
  (1, 'EXPLORE', 'OPPORTUNITIES',
   'Knowing a body’s priorities shows where our work helps it to reach its own aims.
Public guidance often answers questions for free.',
   '知道对方的重点，就能看出我们的工作怎样帮助其实现目标。
公开的指引往往已经回答了我们的问题。'),
  (1, 'EXPLORE', 'BEHAVIOR',
   'Read first, ask second.
Note the source and date of every rule you rely on.',
   '先查阅，再询问。
依据的每条规定都记下出处和日期。'),
  (1, 'CONNECT', 'ACTIVITIES',
   'Introduce the organization in one page: who we are, what we do, who answers for it.
Agree on one point of contact on each side and a deputy.
Ask how they wish to receive reports and news.',
   '用一页纸介绍机构：我们是谁、做什么、由谁负责。
双方各定一名联系人和一名代理人。
询问对方希望以何种方式收到报告和消息。'),
  (1, 'CONNECT', 'RESPONSIBILITIES',
   'The relationship manager makes the first contact.
The agent keeps contact details and the preferred channel current.',
   '关系经理进行首次联系。
关系代理保持联系方式和首选渠道为最新。'),
  (1, 'CONNECT', 'RISKS',
   'Several of us write to the same office and contradict each other.
A gift or favor, however small, looks like influence.',
   '我们多人联系同一科室，说法不一。
再小的礼物或人情也会被看作施加影响。'),
  (1, 'CONNECT', 'OPPORTUNITIES',
   'An early, plain introduction makes later questions easy.
A standing contact shortens the way when something urgent happens.',
   '尽早、朴实的自我介绍让以后的询问变得容易。
有固定联系人，遇急事时少走弯路。'),
  (1, 'CONNECT', 'BEHAVIOR',
   'Be brief, exact and punctual.
Offer no gifts, ask no favors; keep to the official channel.',
   '简短、准确、守时。
不送礼、不求情；走正式渠道。'),
  (1, 'NEGOTIATE', 'ACTIVITIES',
   'Clarify what the rule leaves open: scope, deadlines, form of evidence.
Put our proposal in writing, with the effect on the people we serve.
Ask for a written answer and file it.',
   '澄清规定留有余地的部分：范围、期限、证明形式。
书面提出我们的方案，并说明对服务对象的影响。
请对方书面答复并归档。'),
  (1, 'NEGOTIATE', 'RESPONSIBILITIES',
   'The manager leads the talks; a specialist for the subject takes part.
Leadership decides what we may commit to.',
   '由关系经理主谈，相关业务人员参加。
由领导决定我们可以承诺什么。'),
  (1, 'NEGOTIATE', 'RISKS',
   'We promise more than our staff can deliver.
An oral understanding is remembered differently later.',
   '承诺超出了人员能力。
口头共识日后各说各话。'),
  (1, 'NEGOTIATE', 'OPPORTUNITIES',
   'A practical reading of a rule saves both sides work.
Our experience can improve the rule for everybody.',
   '对规定的务实理解为双方省力。
我们的经验可以让规定对大家都更好。'),
  (1, 'NEGOTIATE', 'BEHAVIOR',
   'Argue from facts and the public good, never from acquaintance.
Say plainly what we cannot do.',
   '以事实和公共利益说话，不靠熟人关系。
做不到的事直接说明。'),
  (1, 'AGREE', 'ACTIVITIES',
   'Write down duties, dates, indicators and who signs.
Check every duty against the people and money available.
Have leadership sign and store the signed copy.',
   '写明义务、日期、指标和签署人。
逐项核对义务与可用的人力、资金。
由领导签署并保存签署本。'),
  (1, 'AGREE', 'RESPONSIBILITIES',
   'Leadership signs.
The manager turns every duty into a dated task with an owner.',
   '由领导签署。
关系经理把每项义务变成有日期、有责任人的任务。'),
  (1, 'AGREE', 'RISKS',
   'A duty without an owner is forgotten.
Indicators measure effort rather than benefit.',
   '没有责任人的义务会被遗忘。
指标只衡量投入，不衡量效果。'),
  (1, 'AGREE', 'OPPORTUNITIES',
   'A clear agreement protects both sides when people change.
Agreed figures can replace double reporting.',
   '约定清楚，人员变动时双方都有保障。
约定好的数据可以免去重复报送。'),
  (1, 'AGREE', 'BEHAVIOR',
   'Sign only what has been read by those who will do the work.
Name open points instead of hiding them in wide words.',
   '由执行者看过之后才签署。
有未决之处就写明，不用笼统措辞遮掩。'),
  (1, 'ONBOARD', 'ACTIVITIES',
   'Brief the staff concerned on the duties and on how to behave during visits.
Set up the record keeping so that proof arises from daily work.
Send the first report early and ask whether its form suits.',
   '向相关人员说明义务和迎检时的做法。
建好记录方式，让佐证在日常工作中自然产生。
提早送出第一份报告，询问格式是否合适。'),
  (1, 'ONBOARD', 'RESPONSIBILITIES',
   'The manager briefs; heads of service see that records are kept.
The agent watches the first deadlines closely.',
   '由关系经理说明，服务负责人确保记录到位。
关系代理紧盯最初的几个期限。'),
  (1, 'ONBOARD', 'RISKS',
   'Records are made up afterwards for the inspection.
Staff learn of a duty only when it is late.',
   '事后为迎检补造记录。
员工到逾期才知道有这项义务。'),
  (1, 'ONBOARD', 'OPPORTUNITIES',
   'Good records help our own work as much as the inspection.
A smooth start earns trust that lasts.',
   '好的记录对检查有用，对我们自己的工作同样有用。
开头顺利，信任长久。'),
  (1, 'ONBOARD', 'BEHAVIOR',
   'Record what happened, when it happens.
Ask early rather than explain late.',
   '事情发生时就如实记录。
宁可早问，不要晚解释。'),
  (1, 'COOPERATE', 'ACTIVITIES',
   'Deliver every report on or before its day.
Report an incident or a breach ourselves, with what we have done about it.
Receive visits openly: people, rooms and files are ready.',
   '每份报告按期或提前送达。
发生事故或违规时主动报告，并说明已采取的措施。
开诚布公地接受走访：人员、场所、资料齐备。'),
  (1, 'COOPERATE', 'RESPONSIBILITIES',
   'The agent keeps the calendar of duties and answers questions within two working days.
The manager tells leadership of every concern the body raises.',
   '关系代理维护义务日历，两个工作日内答复询问。
对方提出的每项关切，关系经理都向领导报告。'),
  (1, 'COOPERATE', 'RISKS',
   'Bad news is softened on its way up until it is useless.
Contact only happens when something is wrong.',
   '坏消息层层淡化，失去作用。
只有出问题时才联系。'),
  (1, 'COOPERATE', 'OPPORTUNITIES',
   'Steady openness leads to lighter supervision.
Sharing what works can shape policy.',
   '持续公开可以换来更宽松的监督。
分享有效做法能够影响政策。'),
  (1, 'COOPERATE', 'BEHAVIOR',
   'Say what happened before you say why.
Treat the inspector as somebody who protects the same people as we do.',
   '先说发生了什么，再说原因。
把检查者看作与我们保护同一群人的人。'),
  (1, 'REVIEW', 'ACTIVITIES',
   'Once a year go through duties, findings and promises together.
Check whether every finding was put right and whether the fault has come back.
Write down what we would do differently.',
   '每年一次共同回顾义务、检查结论和承诺。
核对每项问题是否整改、是否复发。
写下今后会怎样做得不同。'),
  (1, 'REVIEW', 'RESPONSIBILITIES',
   'The manager prepares and leads the review.
Owners of open findings report on them in person.',
   '关系经理筹备并主持回顾。
未结问题的责任人亲自汇报。'),
  (1, 'REVIEW', 'RISKS',
   'A finding is ticked off although nothing has changed.
The review turns into self-praise.',
   '问题打了勾，实际没有改变。
回顾变成自我表扬。'),
  (1, 'REVIEW', 'OPPORTUNITIES',
   'Patterns across several inspections show what to prevent.
An honest review is the best argument for a new contract.',
   '多次检查的规律显示应预防什么。
坦诚的回顾是争取新合同的最好理由。'),
  (1, 'REVIEW', 'BEHAVIOR',
   'Thank people for findings.
Speak of causes in our way of working, not of culprits.',
   '对指出问题的人表示感谢。
谈工作方式中的原因，不追究个人。'),
  (1, 'DISCONNECT', 'ACTIVITIES',
   'Hand over files, data and open duties with a list both sides sign.
Tell the people we serve what changes for them.
Settle what must be kept, where and for how long.',
   '移交档案、数据和未尽义务，双方在清单上签字。
告知服务对象有哪些变化。
确定哪些资料必须保存、存于何处、保存多久。'),
  (1, 'DISCONNECT', 'RESPONSIBILITIES',
   'Leadership gives formal notice.
The manager sees the hand-over through.',
   '由领导正式通知。
关系经理负责移交到底。'),
  (1, 'DISCONNECT', 'RISKS',
   'Duties that outlast the contract are forgotten.
Hard words at the end close doors.',
   '合同终止后仍存续的义务被遗忘。
分手时的狠话关上了门。'),
  (1, 'DISCONNECT', 'OPPORTUNITIES',
   'A clean end is remembered at the next tender.
Lessons help the successor serve the same people.',
   '善始善终，下次招标会被记得。
经验可帮助后继者服务同一群人。'),
  (1, 'DISCONNECT', 'BEHAVIOR',
   'Keep every promise up to the last day.
Stay reachable for questions afterwards.',
   '承诺履行到最后一天。
结束之后仍可联系答疑。');

-- Partners and suppliers
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (2, 'EXPLORE', 'ACTIVITIES',
   'Describe what we need and why, before looking at who could do it.
Look at several candidates: record, values, people, dependence on others.
Ask organizations that have worked with them.',
   '先说清需要什么、为什么需要，再看谁能做。
比较多个候选者：业绩、理念、人员、对他人的依赖。
向与其合作过的机构打听。'),
  (2, 'EXPLORE', 'RESPONSIBILITIES',
   'The person who will use the service describes the need.
The manager looks for candidates and declares any conflict of interest.',
   '由将来使用服务的人描述需求。
关系经理寻找候选者，并申报利益冲突。'),
  (2, 'EXPLORE', 'RISKS',
   'We choose whom we know rather than whom we need.
The cheapest offer hides costs that come later.',
   '选了认识的，没选需要的。
最低报价背后藏着以后的成本。'),
  (2, 'EXPLORE', 'OPPORTUNITIES',
   'A small newcomer may fit better than a famous name.
Partners open doors to groups we do not reach.',
   '小而新的机构可能比名牌更合适。
伙伴能带我们接触到够不着的群体。'),
  (2, 'EXPLORE', 'BEHAVIOR',
   'Treat every candidate alike.
Tell those who asked what became of it.',
   '对所有候选者一视同仁。
有人询问结果时如实告知。'),
  (2, 'ENGAGE', 'ACTIVITIES',
   'Meet where they work and let them see where we work.
Tell them what matters to us beyond price: safety, respect, deadlines.
Find out what they hope to gain.',
   '到对方的工作现场见面，也请对方来看我们的现场。
说明价格之外我们看重什么：安全、尊重、守时。
了解对方希望得到什么。'),
  (2, 'ENGAGE', 'RESPONSIBILITIES',
   'The manager opens the conversation and names an agent.
The agent becomes the first person to call, on both sides.',
   '关系经理开启对话并指定关系代理。
关系代理成为双方首先联系的人。'),
  (2, 'ENGAGE', 'RISKS',
   'Enthusiasm hides that aims differ.
Confidential matters are told before it is agreed how they are kept.',
   '热情掩盖了目标的分歧。
还没约定如何保密就透露了机密。'),
  (2, 'ENGAGE', 'OPPORTUNITIES',
   'Early candor shows quickly whether it can work.
Ideas come up that no specification would have held.',
   '及早坦诚，很快就知道合不合适。
会冒出任何需求书都写不出的想法。'),
  (2, 'ENGAGE', 'BEHAVIOR',
   'Listen longer than you talk.
Say what we are not good at.',
   '听得比说得多。
说出我们不擅长的地方。'),
  (2, 'OFFER', 'ACTIVITIES',
   'Work out need and offer together: scope, quality, quantities, people.
Ask for the assumptions behind the price.
Compare offers by the value for those we serve, and write down why one was chosen.',
   '一起细化需求与方案：范围、质量、数量、人员。
询问报价依据的假设。
按对服务对象的价值比较方案，并写下选择理由。'),
  (2, 'OFFER', 'RESPONSIBILITIES',
   'The future users judge whether the offer fits.
Whoever decides is not the one who profits.',
   '由将来的使用者判断方案是否合适。
决定者不是受益者。'),
  (2, 'OFFER', 'RISKS',
   'The offer answers the wording and misses the need.
Pressure of time replaces comparison.',
   '方案对得上字面，对不上需求。
时间紧迫，省掉了比较。'),
  (2, 'OFFER', 'OPPORTUNITIES',
   'Shared planning finds cheaper and kinder ways.
A trial with few people teaches more than a long paper.',
   '共同策划能找到更省、更体贴的办法。
小范围试行胜过长篇文件。'),
  (2, 'OFFER', 'BEHAVIOR',
   'Ask “what would you do in our place?”
Give the ones not chosen a useful answer.',
   '问一句：“换作你们会怎么做？”
给落选者有用的反馈。'),
  (2, 'AGREE', 'ACTIVITIES',
   'Fix results, quality, prices, data protection and who decides what.
Plan how value will be made and how both sides will see it.
Agree how to raise problems, change terms and part.',
   '确定成果、质量、价格、数据保护以及谁决定什么。
规划价值如何产生、双方如何看到它。
约定如何提出问题、变更条款和分手。'),
  (2, 'AGREE', 'RESPONSIBILITIES',
   'Leadership signs; the manager checks that every promise has an owner.
Each side names who may change what.',
   '领导签署；关系经理核对每项承诺都有责任人。
双方各自指明谁可以变更什么。'),
  (2, 'AGREE', 'RISKS',
   'Penalties replace trust, so nobody reports a problem.
An important partner has no substitute.',
   '以罚代信，没人再报告问题。
重要伙伴没有替补。'),
  (2, 'AGREE', 'OPPORTUNITIES',
   'Sharing gains as well as risks keeps both awake.
Fair terms bring better service than hard ones.',
   '共担风险也共享收益，双方都会用心。
公平的条件比苛刻的条件换来更好的服务。'),
  (2, 'AGREE', 'BEHAVIOR',
   'Write so that a newcomer understands it.
Do not use the other side’s weak moment.',
   '写得让新来的人也看得懂。
不利用对方的弱势时刻。'),
  (2, 'ONBOARD', 'ACTIVITIES',
   'Introduce the people who will work together and walk through the first weeks.
Give access, keys and data step by step, and note what was given.
When parting: take back access, hand over work, tell the users.',
   '让将要共事的人互相认识，走一遍最初几周的安排。
分步开放权限、钥匙和数据，并登记。
分手时：收回权限，移交工作，告知使用者。'),
  (2, 'ONBOARD', 'RESPONSIBILITIES',
   'The agent leads the first weeks and calls daily at the start.
Both sides name who trains whom.',
   '关系代理带领最初几周，开头每天通话。
双方明确由谁培训谁。'),
  (2, 'ONBOARD', 'RISKS',
   'Two ways of working meet and each takes its own for granted.
Old access stays open after parting.',
   '两种工作方式相遇，各自都当作理所当然。
分手后旧权限仍未关闭。'),
  (2, 'ONBOARD', 'OPPORTUNITIES',
   'New eyes see what we no longer notice.
A good start saves months of correction.',
   '新人能看到我们已看不见的问题。
开好头，省下几个月的纠正。'),
  (2, 'ONBOARD', 'BEHAVIOR',
   'Explain the reason along with the rule.
Expect mistakes in the first weeks and speak of them kindly.',
   '讲规矩也讲道理。
预料最初几周会有失误，善意地谈。'),
  (2, 'CO_CREATE', 'ACTIVITIES',
   'Work to the plan and look at the figures together every month.
Tell each other of changes that touch the other, before they happen.
Solve problems where they arise; bring only the rest higher.',
   '按计划工作，每月一起看数据。
涉及对方的变化，在发生前相告。
问题在哪里出现就在哪里解决，解决不了再上报。'),
  (2, 'CO_CREATE', 'RESPONSIBILITIES',
   'The agent coordinates daily work; the manager steps in at conflicts.
The partner tells us about its own suppliers where they touch our service.',
   '关系代理协调日常工作，遇冲突由关系经理介入。
伙伴的供应商若涉及我们的服务，应当相告。'),
  (2, 'CO_CREATE', 'RISKS',
   'Small disappointments are swallowed until they become a quarrel.
We come to depend on one person.',
   '小失望一再咽下，终成争吵。
事情系于一人。'),
  (2, 'CO_CREATE', 'OPPORTUNITIES',
   'Ideas from daily work improve the service for both.
Joint appearances strengthen both names.',
   '日常工作中的点子让双方的服务都更好。
联合亮相提升双方声誉。'),
  (2, 'CO_CREATE', 'BEHAVIOR',
   'Praise in front of others, criticize between four eyes.
Share bad news on the day you learn it.',
   '当众表扬，私下批评。
坏消息当天相告。'),
  (2, 'REALIZE', 'ACTIVITIES',
   'Compare what was gained with what was planned, for both sides.
Ask the people served what they noticed.
Decide: go on, improve, widen, or end; with tasks and dates.',
   '对照计划，看双方各得到了什么。
询问服务对象感受到了什么。
作出决定：继续、改进、扩大或结束，并定任务和日期。'),
  (2, 'REALIZE', 'RESPONSIBILITIES',
   'The manager leads the yearly review with both agents.
Owners of improvements report when they are done and whether they helped.',
   '关系经理与双方代理人开展年度回顾。
改进责任人报告何时完成、是否有效。'),
  (2, 'REALIZE', 'RISKS',
   'Only costs are counted, since they are easy to count.
Reviews happen only when something went wrong.',
   '只算成本，因为成本好算。
只有出事才回顾。'),
  (2, 'REALIZE', 'OPPORTUNITIES',
   'Lessons carry over to other partners.
A partner who sees its value stays.',
   '经验可用于其他伙伴。
看得到自身价值的伙伴会留下来。'),
  (2, 'REALIZE', 'BEHAVIOR',
   'Ask what we should do better before you say what they should.
Celebrate what was achieved together.',
   '先问我们该改什么，再说对方该改什么。
一起庆祝共同的成果。');

-- Customers and service users
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (3, 'EXPLORE', 'ACTIVITIES',
   'Learn who needs help here and what keeps them from asking.
Look at what people have already tried.
Check what we offer and for whom it does not fit.',
   '了解这里谁需要帮助、是什么让他们开不了口。
看看人们已经试过什么。
核对我们提供什么、对谁不适合。'),
  (3, 'EXPLORE', 'RESPONSIBILITIES',
   'The agent gathers what is known and asks only what is needed.
The manager sees to it that no group is overlooked.',
   '关系代理收集已知情况，只问必要的问题。
关系经理确保没有群体被忽视。'),
  (3, 'EXPLORE', 'RISKS',
   'We see a case and miss the person.
We reach only those who already know the way to us.',
   '看见个案，看不见人。
只接触到本来就找得到我们的人。'),
  (3, 'EXPLORE', 'OPPORTUNITIES',
   'Neighbors, schools and clinics know who needs a hand.
Unmet needs show where the service should grow.',
   '邻里、学校、诊所知道谁需要帮一把。
未满足的需要指明服务该往哪里发展。'),
  (3, 'EXPLORE', 'BEHAVIOR',
   'Be curious without prying.
Use the words people use for themselves.',
   '关心但不打探。
用对方称呼自己的说法。'),
  (3, 'ENGAGE', 'ACTIVITIES',
   'Make the first meeting easy: place, time, language, company of their choice.
Introduce yourself, what we do, what we do not do, and what stays between us.
Hear their story and their wishes before any form.',
   '让首次见面容易：地点、时间、语言、陪同人由对方选。
介绍自己、我们做什么、不做什么、哪些话会保密。
先听对方的故事和愿望，再填表。'),
  (3, 'ENGAGE', 'RESPONSIBILITIES',
   'The agent leads the meeting and knows the sensitivities beforehand.
A colleague is at hand where safety is in doubt.',
   '关系代理主持会面，事先了解需小心之处。
安全有疑问时安排同事在场。'),
  (3, 'ENGAGE', 'RISKS',
   'People agree out of politeness or need.
A careless word reopens an old wound.',
   '对方出于礼貌或急需而同意。
一句无心的话揭开旧伤。'),
  (3, 'ENGAGE', 'OPPORTUNITIES',
   'Being heard is help already.
Trust won here carries the whole journey.',
   '被倾听本身就是帮助。
此时赢得的信任撑起整段旅程。'),
  (3, 'ENGAGE', 'BEHAVIOR',
   'Speak at eye level, without jargon and without hurry.
Keep silence when silence helps.',
   '平视交谈，不用术语，不赶时间。
需要沉默时就沉默。'),
  (3, 'OFFER', 'ACTIVITIES',
   'Put the need into their own words and check that it is right.
Show what we can do, what it costs in time and effort, and what others offer.
Where we do not fit, go with them to somebody who does.',
   '用对方的话说出需要，并请其确认。
说明我们能做什么、要花多少时间精力，别处还有什么。
不合适时，陪同转到合适的地方。'),
  (3, 'OFFER', 'RESPONSIBILITIES',
   'The agent matches need and service and names the limits.
A specialist is asked where the need goes beyond our knowledge.',
   '关系代理匹配需要与服务，并讲明限度。
超出我们的知识时请教专业人员。'),
  (3, 'OFFER', 'RISKS',
   'We offer what we have in place of what is needed.
Hopes grow that nobody can meet.',
   '拿我们有的代替对方要的。
激起了谁也满足不了的希望。'),
  (3, 'OFFER', 'OPPORTUNITIES',
   'Small first steps show soon whether it helps.
Strengths of the person and the family are often the best resource.',
   '小小的第一步很快能看出是否有用。
本人和家庭的长处往往是最好的资源。'),
  (3, 'OFFER', 'BEHAVIOR',
   'Offer choices, recommend honestly, accept a no.
Never trade help for gratitude.',
   '给出选择，诚实建议，接受拒绝。
不以帮助换取感激。'),
  (3, 'AGREE', 'ACTIVITIES',
   'Agree goals that can be noticed in daily life, who does what, and until when.
Explain consent, confidentiality and how to complain.
Write it in plain language and leave a copy.',
   '商定在日常生活中看得见的目标、谁做什么、到何时。
说明同意、保密以及如何投诉。
用平实的语言写下，留一份给对方。'),
  (3, 'AGREE', 'RESPONSIBILITIES',
   'The person decides; the agent explains and records.
Where somebody acts for the person, both voices are heard.',
   '由本人决定；关系代理解释并记录。
有人代理时，两方的声音都要听。'),
  (3, 'AGREE', 'RISKS',
   'Goals are ours and not theirs.
Consent is taken as given once and for all.',
   '目标是我们的，不是对方的。
把一次同意当成永远同意。'),
  (3, 'AGREE', 'OPPORTUNITIES',
   'Shared goals make progress visible.
A known way to complain makes people safer to trust us.',
   '共同的目标让进步看得见。
知道如何投诉，人才更敢信任我们。'),
  (3, 'AGREE', 'BEHAVIOR',
   'Read the agreement aloud together.
Ask: “What would make you stop?”',
   '一起把约定念一遍。
问一句：“出现什么情况您会想停下来？”'),
  (3, 'ONBOARD', 'ACTIVITIES',
   'Introduce everybody involved and say who to call for what.
Begin small, ask after the first week how it feels.
When leaving: say good-bye in good time, sum up, name who is there afterwards.',
   '介绍每一位参与者，说明什么事找谁。
从小处开始，第一周后询问感受。
离开时：提前告别，做个小结，说明之后可以找谁。'),
  (3, 'ONBOARD', 'RESPONSIBILITIES',
   'The agent stays with the person through every hand-over.
The team reads the notes before the first visit.',
   '每次交接关系代理都陪在身边。
团队首次上门前先读记录。'),
  (3, 'ONBOARD', 'RISKS',
   'People have to tell their story again and again.
An end without warning feels like being left.',
   '让人一遍遍重讲自己的故事。
没有预告的结束像是被抛下。'),
  (3, 'ONBOARD', 'OPPORTUNITIES',
   'The first days show which adjustments are needed.
Those who have left well recommend us.',
   '最初几天能看出需要哪些调整。
好好道别的人会推荐我们。'),
  (3, 'ONBOARD', 'BEHAVIOR',
   'Be on time; call when you are not.
Celebrate what the person has done.',
   '守时；来不及就打电话。
为对方做到的事庆贺。'),
  (3, 'CO_CREATE', 'ACTIVITIES',
   'Work towards the goals together and note what helps.
Ask for feedback at every third meeting, and act on it.
Adjust the plan when life changes.',
   '一起朝目标努力，记下什么有用。
每三次会面征求一次意见并付诸行动。
生活有变化时调整计划。'),
  (3, 'CO_CREATE', 'RESPONSIBILITIES',
   'The person does what they can; the agent does what was agreed.
The agent calls in the manager when progress stalls or safety is at stake.',
   '对方做力所能及的；关系代理做约定好的。
进展停滞或涉及安全时，关系代理请关系经理介入。'),
  (3, 'CO_CREATE', 'RISKS',
   'Helping turns into deciding for somebody.
Closeness blurs the professional limit.',
   '帮忙变成替人做主。
走得太近模糊了专业界限。'),
  (3, 'CO_CREATE', 'OPPORTUNITIES',
   'Users know best what would improve the service.
People who were helped often want to help others.',
   '使用者最清楚服务该怎么改进。
受过帮助的人常愿帮助别人。'),
  (3, 'CO_CREATE', 'BEHAVIOR',
   'Keep what you promise, promise what you can keep.
Stay calm with anger; behind it there is usually worry.',
   '答应的做到，做得到的才答应。
面对怒气保持平静，背后多是担忧。'),
  (3, 'REALIZE', 'ACTIVITIES',
   'Look back together: what is better, what is not, what comes next.
Compare with the goals agreed at the beginning.
Ask whether we may stay in touch, and how.',
   '一起回顾：什么变好了、什么没有、接下来怎样。
与当初商定的目标对照。
询问能否保持联系、以何种方式。'),
  (3, 'REALIZE', 'RESPONSIBILITIES',
   'The agent leads the conversation and records both views.
The manager carries lessons into the service.',
   '关系代理主持谈话，记录双方看法。
关系经理把经验带入服务。'),
  (3, 'REALIZE', 'RISKS',
   'Success is measured by hours instead of by lives.
Silence is read as contentment.',
   '用时数而不用生活衡量成效。
把沉默当作满意。'),
  (3, 'REALIZE', 'OPPORTUNITIES',
   'A story told with consent encourages others.
Complaints point straight to improvements.',
   '经同意讲述的故事能鼓舞他人。
投诉直指改进之处。'),
  (3, 'REALIZE', 'BEHAVIOR',
   'Ask open questions and bear the answers.
Thank people for criticism, and tell them what came of it.',
   '问开放的问题，承受得住答案。
感谢批评，并告知结果。');

-- Communities and social groups
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (4, 'EXPLORE', 'ACTIVITIES',
   'Walk through the neighborhood; see who meets where and what people talk about.
Map groups, informal leaders and places, the quiet ones too.
Learn the history: what was tried, what was promised.',
   '走街串巷，看人们在哪里聚、谈什么。
绘出团体、热心带头人和场所，也包括不起眼的。
了解来龙去脉：试过什么、许诺过什么。'),
  (4, 'EXPLORE', 'RESPONSIBILITIES',
   'The agent for the area keeps the map and visits regularly.
Everybody who works there passes on what they hear, without names.',
   '片区关系代理维护地图并定期走访。
在当地工作的人转达所闻，不提姓名。'),
  (4, 'EXPLORE', 'RISKS',
   'Loud voices are taken for the whole community.
We arrive with a finished plan.',
   '把大嗓门当成整个社区。
带着现成方案而来。'),
  (4, 'EXPLORE', 'OPPORTUNITIES',
   'Many resources cost nothing: rooms, skills, time, trust.
A problem seen early is still small.',
   '许多资源不花钱：场地、手艺、时间、信任。
早看到的问题还小。'),
  (4, 'EXPLORE', 'BEHAVIOR',
   'Come often, come without an agenda.
Greet first, ask later.',
   '常来，不带目的地来。
先问好，后问事。'),
  (4, 'CONNECT', 'ACTIVITIES',
   'Be introduced by somebody people trust.
Take part in what is there before inviting to our own events.
Leave a name, a face and a phone number that is answered.',
   '请大家信得过的人引见。
先参加已有的活动，再邀请别人来我们的活动。
留下名字、面孔和打得通的电话。'),
  (4, 'CONNECT', 'RESPONSIBILITIES',
   'The agent is the familiar face and has a deputy.
Leadership shows itself at the occasions that matter to the community.',
   '关系代理是熟面孔，并有替补。
社区看重的场合，领导亲自到场。'),
  (4, 'CONNECT', 'RISKS',
   'We side with one group by accident.
Interest that ends with a project hurts more than none.',
   '不经意间站了队。
项目一完就不见人，比从没来过更伤人。'),
  (4, 'CONNECT', 'OPPORTUNITIES',
   'Volunteers come through friendship rather than advertisements.
Shared festivals connect faster than meetings.',
   '志愿者多因交情而来，少因广告而来。
一起过节比开会更能拉近关系。'),
  (4, 'CONNECT', 'BEHAVIOR',
   'Eat together, help carry chairs.
Respect customs, days of mourning and festivals.',
   '一起吃饭，帮忙搬椅子。
尊重习俗、忌日和节庆。'),
  (4, 'NEGOTIATE', 'ACTIVITIES',
   'Bring those concerned to one table and let each speak.
Look for what everybody wants, then for what each can give.
Name limits of money, time and law at the start.',
   '把相关的人请到一张桌前，人人发言。
先找大家都想要的，再看各自能给的。
一开始就说明资金、时间和法律的限度。'),
  (4, 'NEGOTIATE', 'RESPONSIBILITIES',
   'The agent moderates or finds a moderator everybody accepts.
Each group speaks for itself.',
   '关系代理主持，或找一位大家都认可的主持人。
每个团体为自己说话。'),
  (4, 'NEGOTIATE', 'RISKS',
   'A majority overruns those who are weaker.
Hidden conflicts come out in public.',
   '多数压过弱者。
暗中的矛盾当众爆发。'),
  (4, 'NEGOTIATE', 'OPPORTUNITIES',
   'Opponents of an idea often know its weak spot.
Small agreements teach people to trust larger ones.',
   '反对者往往知道想法的弱点。
小共识让人敢信大共识。'),
  (4, 'NEGOTIATE', 'BEHAVIOR',
   'Repeat what you heard until they say “yes, that is it”.
Let people save face.',
   '复述所听到的，直到对方说“对，就是这样”。
给人留面子。'),
  (4, 'AGREE', 'ACTIVITIES',
   'Write one page everybody can read: what, who, when, with what.
Settle how decisions are made and how money is shown.
Make it public in the neighborhood.',
   '写一页人人看得懂的约定：做什么、谁做、何时、用什么。
定好如何决策、账目如何公开。
在街坊间公布。'),
  (4, 'AGREE', 'RESPONSIBILITIES',
   'Each group names somebody who answers for its part.
The agent keeps the page and reports changes to all.',
   '各团体指定自己那部分的负责人。
关系代理保管约定，变动告知所有人。'),
  (4, 'AGREE', 'RISKS',
   'Goodwill is overloaded with paperwork.
Unpaid people carry more than they said.',
   '好意被文书压垮。
不拿报酬的人承担过多。'),
  (4, 'AGREE', 'OPPORTUNITIES',
   'A public promise is kept more easily.
Shared ownership outlasts funding.',
   '公开的承诺更容易兑现。
人人有份的事，比经费活得久。'),
  (4, 'AGREE', 'BEHAVIOR',
   'Thank for offers before discussing them.
Promise less, bring more.',
   '先感谢，再商量。
少承诺，多做到。'),
  (4, 'ONBOARD', 'ACTIVITIES',
   'Let newcomers work beside those who know their way.
Train volunteers for their task and for their own safety.
Clear up insurance, keys, data and child protection.',
   '让新人跟着熟手做。
对志愿者进行任务和自身安全的培训。
落实保险、钥匙、数据和未成年人保护。'),
  (4, 'ONBOARD', 'RESPONSIBILITIES',
   'The agent sees that nobody starts alone.
A coordinator for volunteers is named.',
   '关系代理确保没有人独自起步。
指定志愿者协调人。'),
  (4, 'ONBOARD', 'RISKS',
   'Rules scare off those we wish for.
Insiders’ language keeps newcomers outside.',
   '规矩吓跑了我们想要的人。
圈内话把新人挡在门外。'),
  (4, 'ONBOARD', 'OPPORTUNITIES',
   'Newcomers bring their networks with them.
Teaching others strengthens those who teach.',
   '新人带来他们的人脉。
教别人的人自己也更强。'),
  (4, 'ONBOARD', 'BEHAVIOR',
   'Welcome by name.
Give everybody a task that matters.',
   '叫得出名字地欢迎。
给每个人一件有意义的事。'),
  (4, 'COOPERATE', 'ACTIVITIES',
   'Do what was agreed and be seen doing it.
Meet regularly, briefly, at a place that belongs to no side.
Share successes, photos with consent, and honest figures.',
   '做约定的事，让人看得见。
在中立场所定期短会。
分享成果、经同意的照片和真实数据。'),
  (4, 'COOPERATE', 'RESPONSIBILITIES',
   'Each group answers for its part; the agent keeps the whole in view.
The manager helps when groups fall out.',
   '各团体负责自己的部分，关系代理统揽全局。
团体失和时关系经理出面相助。'),
  (4, 'COOPERATE', 'RISKS',
   'A few carry everything and burn out.
Thanks go to the wrong people.',
   '少数人扛起一切直至耗尽。
感谢给错了人。'),
  (4, 'COOPERATE', 'OPPORTUNITIES',
   'What works in one street can travel to the next.
Joint work makes us credible towards authorities.',
   '一条街行得通的，可以传到下一条街。
共同工作让我们在政府面前更可信。'),
  (4, 'COOPERATE', 'BEHAVIOR',
   'Give others the stage.
Speak of “us” only where it is true.',
   '把舞台让给别人。
名副其实时才说“我们”。'),
  (4, 'REVIEW', 'ACTIVITIES',
   'Ask at the place itself: what has changed, for whom, what annoys.
Tell what was done with money and gifts.
Decide together what stays, what goes, what is new.',
   '就地询问：什么变了、对谁、什么烦人。
说明钱物的去向。
一起决定留什么、去什么、添什么。'),
  (4, 'REVIEW', 'RESPONSIBILITIES',
   'The agent gathers the voices, also of those who stayed away.
The manager turns lessons into changes of this model.',
   '关系代理收集意见，也听没来的人的。
关系经理把经验变成对本模型的修改。'),
  (4, 'REVIEW', 'RISKS',
   'Only the satisfied come to the review.
Criticism is taken as ingratitude.',
   '只有满意的人来回顾。
把批评当作不知感恩。'),
  (4, 'REVIEW', 'OPPORTUNITIES',
   'A feast is a good place for looking back.
Those who stayed away tell us most.',
   '聚餐是回顾的好场合。
没来的人能告诉我们最多。'),
  (4, 'REVIEW', 'BEHAVIOR',
   'Report in plain figures and stories.
Admit what failed.',
   '用朴素的数字和故事汇报。
承认没做成的。'),
  (4, 'DISCONNECT', 'ACTIVITIES',
   'Say early and openly that a project ends, and why.
Hand over to groups that wish to go on; leave tools and contacts.
Thank publicly, mark the end with a small ceremony.',
   '及早公开说明项目要结束及原因。
交给愿意继续的团体，留下工具和人脉。
公开致谢，办个小小的结束仪式。'),
  (4, 'DISCONNECT', 'RESPONSIBILITIES',
   'Leadership explains the decision in person.
The agent stays in touch: the project ends, the neighborhood does not.',
   '领导当面说明决定。
关系代理保持联系：项目有终点，街坊没有。'),
  (4, 'DISCONNECT', 'RISKS',
   'People feel used.
Those who depended on it have nothing else.',
   '人们觉得被利用。
依赖它的人别无所靠。'),
  (4, 'DISCONNECT', 'OPPORTUNITIES',
   'What people carry on themselves is the best result.
A good end makes the next beginning easy.',
   '人们自己延续下去的，是最好的成果。
好的结束让下次开始更容易。'),
  (4, 'DISCONNECT', 'BEHAVIOR',
   'Come to say good-bye, do not send it.
Keep visiting.',
   '当面道别，不只发通知。
继续走访。');

-- Internal teams
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (5, 'EXPLORE', 'ACTIVITIES',
   'Look at what the task needs and which strengths are there.
Learn about each other: experience, ways of working, limits of time.
See which other teams the work touches.',
   '看任务需要什么、已有哪些长处。
彼此了解：经验、工作方式、时间限制。
看看工作牵涉哪些其他团队。'),
  (5, 'EXPLORE', 'RESPONSIBILITIES',
   'The team lead brings people together.
Human resources help where skills are missing.',
   '团队负责人把人聚到一起。
缺技能时由人力资源协助。'),
  (5, 'EXPLORE', 'RISKS',
   'People are chosen for being free rather than for fitting.
Old stories about a colleague walk ahead of them.',
   '因为有空而选人，没看是否合适。
旧传言先于同事本人到来。'),
  (5, 'EXPLORE', 'OPPORTUNITIES',
   'Different backgrounds see different things.
A new team is a chance to drop old habits.',
   '背景不同，所见不同。
新团队是丢掉旧习惯的机会。'),
  (5, 'EXPLORE', 'BEHAVIOR',
   'Ask people about themselves instead of others about them.
Start from the best explanation.',
   '要了解谁就问谁，不向别人打听。
先作善意的理解。'),
  (5, 'CONNECT', 'ACTIVITIES',
   'Give newcomers a named companion for the first weeks.
Introduce purpose, people and unwritten habits.
Arrange a talk with everyone they will work with.',
   '为新人安排最初几周的陪伴人。
介绍宗旨、人员和不成文的习惯。
安排与每位将共事者谈一谈。'),
  (5, 'CONNECT', 'RESPONSIBILITIES',
   'The companion answers everything, the team lead checks in weekly.
Colleagues take the first step.',
   '陪伴人有问必答，团队负责人每周问候。
老同事迈出第一步。'),
  (5, 'CONNECT', 'RISKS',
   'Those working remotely or part-time stay outside.
Cliques close ranks.',
   '远程或兼职的同事被排除在外。
小圈子抱团。'),
  (5, 'CONNECT', 'OPPORTUNITIES',
   'First impressions of a newcomer are free advice.
Meals and walks connect more than slides.',
   '新人的第一印象是免费的建议。
吃饭散步比幻灯片更能拉近人。'),
  (5, 'CONNECT', 'BEHAVIOR',
   'Learn names and how people wish to be called.
Invite, do not wait.',
   '记住名字和对方喜欢的称呼。
主动邀请，别等。'),
  (5, 'NEGOTIATE', 'ACTIVITIES',
   'Talk about expectations: hours, answers, help, quality, holidays.
Share out tasks by strength and wish, then by need.
Bring conflicting goals of teams into the open.',
   '谈期望：工时、回复、帮忙、质量、休假。
先按长处和意愿分工，再按需要。
把团队之间目标的冲突摆上台面。'),
  (5, 'NEGOTIATE', 'RESPONSIBILITIES',
   'Everybody says what they need; the team lead sees that quiet people are heard.
The manager helps between teams.',
   '每人说出需要；团队负责人让安静的人也被听到。
团队之间由关系经理协助。'),
  (5, 'NEGOTIATE', 'RISKS',
   'Harmony is kept at the price of silence.
Those who never say no carry too much.',
   '以沉默换和气。
从不说不的人背得太多。'),
  (5, 'NEGOTIATE', 'OPPORTUNITIES',
   'A clear word now saves a quarrel later.
Swapping tasks widens skills.',
   '现在说清楚，省得以后吵。
换岗能拓宽技能。'),
  (5, 'NEGOTIATE', 'BEHAVIOR',
   'Speak for yourself: “I need …”, “I can …”.
Ask “what would help you?”',
   '为自己说话：“我需要……”“我可以……”。
问一句：“怎样能帮到你？”'),
  (5, 'AGREE', 'ACTIVITIES',
   'Write a short team agreement: goals, roles, meetings, how we decide and disagree.
Say who may decide what without asking.
Agree how mistakes are brought up.',
   '写一份简短的团队约定：目标、角色、会议、如何决定、如何持不同意见。
说明谁在哪些事上可自行决定。
约定怎样提出错误。'),
  (5, 'AGREE', 'RESPONSIBILITIES',
   'The whole team signs; the lead keeps it alive.
Leadership protects the time it needs.',
   '全队签名，负责人让约定真正管用。
领导保障所需的时间。'),
  (5, 'AGREE', 'RISKS',
   'The agreement hangs on the wall and nowhere else.
Rules bind the team but not its lead.',
   '约定只挂在墙上。
规矩管得了团队，管不了负责人。'),
  (5, 'AGREE', 'OPPORTUNITIES',
   'Room to decide makes people quick and proud.
Shared words make conflicts easier to speak of.',
   '有决定权的人更快也更自豪。
有了共同语言，冲突更好谈。'),
  (5, 'AGREE', 'BEHAVIOR',
   'Keep it to one page.
Point to the agreement instead of to the person.',
   '不超过一页。
对约定，不对人。'),
  (5, 'ONBOARD', 'ACTIVITIES',
   'Learn by doing real work together, with time to ask.
Show where knowledge is kept and add what was missing.
When somebody leaves: plan the hand-over, thank, hold an open talk.',
   '一起做真活来学习，留出提问时间。
说明知识存在哪里，补上缺失的。
有人离开时：安排交接、致谢、坦诚谈一次。'),
  (5, 'ONBOARD', 'RESPONSIBILITIES',
   'The companion and the lead look at progress every week.
Those who leave hand over; those who stay ask in time.',
   '陪伴人和负责人每周看进展。
离开的人交接，留下的人及时问。'),
  (5, 'ONBOARD', 'RISKS',
   'Sink or swim is taken for independence.
Knowledge leaves with the person.',
   '把放任不管当成培养独立。
知识随人而去。'),
  (5, 'ONBOARD', 'OPPORTUNITIES',
   'Explaining shows what is needlessly complicated.
A talk at the end tells what nobody said before.',
   '讲解会暴露不必要的复杂。
离任谈话能听到从没说出口的话。'),
  (5, 'ONBOARD', 'BEHAVIOR',
   'There are no stupid questions; answer the second time as kindly as the first.
Praise the first small success.',
   '没有愚蠢的问题；第二次也像第一次那样耐心回答。
表扬第一个小小的成功。'),
  (5, 'COOPERATE', 'ACTIVITIES',
   'Keep a rhythm: short daily talk, weekly look ahead, monthly look back.
Offer help before it is asked for.
Tell other teams of changes that touch them.',
   '保持节奏：每日短会、每周展望、每月回看。
不等开口就伸手帮忙。
影响别队的变化及时相告。'),
  (5, 'COOPERATE', 'RESPONSIBILITIES',
   'Everybody looks after the climate; the lead acts on the first sign of harm.
The manager mediates where the team cannot.',
   '气氛人人有责；负责人见到伤害的苗头就行动。
团队自己解决不了时，由关系经理调解。'),
  (5, 'COOPERATE', 'RISKS',
   'Sarcasm, blame and cold shoulders become normal.
Heroes cover up for missing people until they break.',
   '讥讽、指责、冷落成了常态。
靠能人硬撑缺口，直到撑垮。'),
  (5, 'COOPERATE', 'OPPORTUNITIES',
   'Mistakes told early are cheap.
Trust makes room for trying something new.',
   '早说出的错误代价小。
有信任才敢尝试。'),
  (5, 'COOPERATE', 'BEHAVIOR',
   'Talk with each other, not about each other.
Criticize a deed, appreciate a person; be the first to apologize.',
   '当面说，不背后议论。
批评事情，肯定人；先道歉。'),
  (5, 'REVIEW', 'ACTIVITIES',
   'Look back every quarter: what went well, what hurt, what we try next.
Look at climate figures and at why people left.
Agree on few actions and look at them next time.',
   '每季度回看：什么做得好、什么伤人、接下来试什么。
看氛围数据和离职原因。
只定少量行动，下次检查。'),
  (5, 'REVIEW', 'RESPONSIBILITIES',
   'The team reviews itself; somebody from outside moderates once a year.
The lead shares results upwards, without names.',
   '团队自己回顾；每年一次请外人主持。
负责人向上分享结果，不提姓名。'),
  (5, 'REVIEW', 'RISKS',
   'The review looks for a culprit.
Actions pile up and nothing changes.',
   '回顾变成找罪人。
行动越积越多，什么也没变。'),
  (5, 'REVIEW', 'OPPORTUNITIES',
   'Patterns over time show causes that one incident hides.
Being asked binds people to the team.',
   '长期的规律揭示单次事件掩盖的原因。
被征询的人更有归属感。'),
  (5, 'REVIEW', 'BEHAVIOR',
   'Begin with thanks.
Ask “what made this likely?” instead of “who was it?”',
   '从感谢开始。
问“是什么让它容易发生”，不问“是谁干的”。'),
  (5, 'DISCONNECT', 'ACTIVITIES',
   'Close a team or project consciously: results, lessons, thanks.
Arrange what each person does next.
Keep the network: former colleagues are welcome.',
   '有意识地结束团队或项目：成果、经验、感谢。
安排好每个人的下一步。
保持人脉：欢迎老同事回来看看。'),
  (5, 'DISCONNECT', 'RESPONSIBILITIES',
   'The lead closes; human resources see to the next step of each.
Leadership says what the work was good for.',
   '由负责人收尾；人力资源安排各人去向。
领导说明这份工作的意义。'),
  (5, 'DISCONNECT', 'RISKS',
   'Teams fade away without an end.
Grudges travel into the next team.',
   '团队不了了之。
怨气带进下一个团队。'),
  (5, 'DISCONNECT', 'OPPORTUNITIES',
   'Good endings make good references and returners.
Lessons start the next team further ahead.',
   '好的结束带来好口碑和回头人。
经验让下一个团队起点更高。'),
  (5, 'DISCONNECT', 'BEHAVIOR',
   'Say what you appreciated in each one.
Leave nothing important unsaid.',
   '说出你欣赏每个人的什么。
重要的话不留在心里。');
