-- Four more models to start from (mission J1), so that every shipped group has one: media, those who own us or give
-- us money, competitors, and those who speak for our staff. As in V36 they are agreed by no account and never changed
-- here. Their ids are of the range that belongs to what ships (V35).

insert into stakeholder.edition
  (id, version, kind, line_id, number, state, english_name, chinese_name, english_text, chinese_text, collectivity, journey,
   control_trust, exchange_communal, protective_disclosing, process_experimental, isolated_sharing,
   drafted_at, agreed_at, changed_at)
values
  (6, 1, 'MODEL', 6, 1, 'AGREED', 'Media', '媒体',
   'For newspapers, broadcasters and online media, and for the people who report for them. They owe their readers the truth and owe us nothing; we answer quickly and exactly, and can be reached on bad days as on good ones.
Openness ends where the privacy of the people we serve begins.',
   '适用于报纸、广播电视、网络媒体以及为其采写的人。他们要对读者说真话，并不欠我们什么；我们答得快、说得准，无论好事坏事都找得到人。
公开的边界，是服务对象的隐私。',
   'STRICTLY_BUSINESS', 'GENERAL', 3, 2, 4, 2, 3, now(), now(), now()),
  (7, 1, 'MODEL', 7, 1, 'AGREED', 'Owners, investors and sponsors', '所有者、投资方与赞助方',
   'For those who own us, hold our shares, invest in us or give. Their money carries our work, and they may know how it goes: on fixed days, in full, all at the same time.
They have a say in aims and strategy; whom we help, and how, is decided by need.',
   '适用于拥有我们、持股、投资或赞助的各方。工作靠他们的钱支撑，他们有权知道进展：按期、完整、人人同时。
目标和战略，他们可以参与决定；帮谁、怎么帮，只看需要。',
   'PARTNERSHIP', 'GENERAL', 3, 3, 4, 2, 4, now(), now(), now()),
  (8, 1, 'MODEL', 8, 1, 'AGREED', 'Competitors', '同业竞争者',
   'For organizations that offer what we offer, to the same people or the same funders. We compete by doing better work, never by arrangement, and never at the cost of those who need help.
Talks are few, on record and within the law; where somebody needs help, we are colleagues.',
   '适用于向同样的人或同样的资助方提供同类服务的机构。竞争靠做得更好，不靠串通，更不能让求助的人付出代价。
来往不多，有记录，不越法律的界线；有人需要帮助时，我们是同行。',
   'BASIC', 'GENERAL', 2, 2, 2, 1, 2, now(), now(), now()),
  (9, 1, 'MODEL', 9, 1, 'AGREED', 'Trade unions and staff representatives', '工会与职工代表',
   'For trade unions, works councils and all whom staff have elected to speak for them. They are not against us: they say what a single colleague cannot, and hold us to what we promised.
We inform in time, consult before we decide, bargain in good faith, and nobody suffers for taking part.',
   '适用于工会、职工代表大会以及员工推选出来替大家说话的人。他们不是来作对的：个人说不出口的由他们说，我们答应过的由他们督促。
及时告知，先商量再决定，诚心协商，谁参与都不吃亏。',
   'COOPERATIVE', 'GENERAL', 3, 3, 4, 2, 3, now(), now(), now());

-- A group for which the organization has written a model of its own, or is about to, keeps that one alone.
insert into stakeholder.model_group (edition_id, group_id)
select shipped.edition_id, shipped.group_id
from (values (6, 21), (7, 6), (7, 7), (7, 10), (7, 11), (8, 13), (9, 16)) as shipped (edition_id, group_id)
join stakeholder.stakeholder_group g on g.id = shipped.group_id
where not exists (
  select from stakeholder.model_group own
  join stakeholder.edition e on e.id = own.edition_id
  where own.group_id = shipped.group_id and e.state <> 'RETIRED');

-- Media
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (6, 'EXPLORE', 'ACTIVITIES',
   'List who reports on our field, in which medium and for whom, and what each has published lately.
Learn their deadlines, their editors and what they need: a figure, a picture, a voice.
Collect what the public asks about us, and where we have no good answer yet.',
   '列出谁在报道我们这个领域、供职哪家、读者是谁、近来发过什么。
了解截稿时间、编辑是谁、需要什么素材：数字、图片，还是当事人讲述。
收集公众对我们的疑问，尤其是我们还答不好的。'),
  (6, 'EXPLORE', 'RESPONSIBILITIES',
   'The agent keeps the list and reads daily what is published about us.
Every team reports early what could become news, good or bad.',
   '关系代理维护名单，每天阅看有关我们的报道。
凡有可能成为新闻的事，无论好坏，各团队及早上报。'),
  (6, 'EXPLORE', 'RISKS',
   'We watch the big titles and overlook the local papers and channels that families here follow.
An old error is copied again and again because nobody had it corrected.',
   '只盯着大媒体，忽略了本地家庭常看的小报和公众号。
一处旧错没人要求更正，被一再转载。'),
  (6, 'EXPLORE', 'OPPORTUNITIES',
   'A reporter who knows the field asks better questions than any survey.
What nobody has reported yet is often the story worth telling.',
   '懂行的记者，问得比任何问卷都到位。
别人还没报道到的，往往正是值得讲的故事。'),
  (6, 'EXPLORE', 'BEHAVIOR',
   'Read the work before you judge the person.
Keep no notes on anybody’s private life.',
   '先读作品，再评价人。
不记录任何人的私生活。'),
  (6, 'CONNECT', 'ACTIVITIES',
   'Name one spokesperson and a deputy, with a number that is answered in the evening and at weekends too.
Introduce both to the newsrooms that matter before there is any news.
Tell all staff in one sentence what to do when a reporter calls.',
   '指定一名发言人和一名替补，电话晚上和周末也有人接。
趁还没有新闻，先把两人介绍给重要的编辑部。
用一句话告诉全体员工：记者来电时怎么办。'),
  (6, 'CONNECT', 'RESPONSIBILITIES',
   'The spokesperson speaks for the organization; everybody else passes the call on, politely and at once.
Leadership names the spokesperson and is the first to tell them how things really stand.',
   '由发言人代表机构说话；其他人礼貌地立即转接。
领导任命发言人，并最先把实情告诉发言人。'),
  (6, 'CONNECT', 'RISKS',
   'A colleague caught at the door says something that is quoted for years.
“No comment” is read as a confession.',
   '同事在门口被拦住，随口一句话被引用好多年。
一句“无可奉告”，被当成默认。'),
  (6, 'CONNECT', 'OPPORTUNITIES',
   'A visit on a quiet day explains more than a statement on a bad one.
Reporters who know whom to call need not guess.',
   '平日里请来看一看，胜过出事时的一纸声明。
记者知道找谁问，就不必猜。'),
  (6, 'CONNECT', 'BEHAVIOR',
   'Call back within the hour, if only to say when the answer will come.
Pay for no coverage, offer no gifts and no “travel money”; a coffee is enough.',
   '一小时内回电，哪怕只是告知何时答复。
不花钱买报道，不送礼，不给“车马费”；一杯咖啡足矣。'),
  (6, 'NEGOTIATE', 'ACTIVITIES',
   'Settle before every talk what may be quoted by name, what is background and what is not to be used.
Ask for the topic, the form, the deadline, and who else is being heard.
Say what we can show, and what we cannot for the sake of those concerned.',
   '每次谈话前说定：哪些可具名引用、哪些只作背景、哪些不得使用。
问清主题、形式、截稿时间，还采访了谁。
说明哪些可以展示，哪些为了当事人不能展示。'),
  (6, 'NEGOTIATE', 'RESPONSIBILITIES',
   'The spokesperson settles the terms; the team concerned supplies the facts.
While a complaint, a lawsuit or an accident is open, leadership decides what is said about it.',
   '条件由发言人谈定，事实由相关团队提供。
投诉、诉讼或事故尚未了结的，说什么由领导决定。'),
  (6, 'NEGOTIATE', 'RISKS',
   '“Off the record” means one thing to us and another to them.
To win a friendly piece we promise more access than the people we serve have agreed to.',
   '同样一句“别写出来”，双方理解不一样。
为换一篇好报道，答应的采访超出了服务对象的同意。'),
  (6, 'NEGOTIATE', 'OPPORTUNITIES',
   'Good background today prevents a wrong headline tomorrow.
A question we cannot answer tells us what to find out.',
   '今天把背景讲透，明天少一个错标题。
答不上来的问题，提醒我们该去弄清什么。'),
  (6, 'NEGOTIATE', 'BEHAVIOR',
   'Say “off the record” before the sentence; after it is too late.
Ask to check quotations and facts, never to approve the piece.',
   '“不公开”要说在前头，话出口再补就晚了。
可以请求核对引语和事实，不要求审稿。'),
  (6, 'AGREE', 'ACTIVITIES',
   'Put an embargo in writing: the day, the hour, and that it holds for everybody.
Record who agreed to be shown or named, for which use, and how they can take it back.
Give facts and figures in writing, with source and date.',
   '约定发布时间的，书面写明日期和时刻，对各家一视同仁。
记录谁同意出镜或具名、用于什么、怎样收回同意。
事实和数据以书面提供，注明来源和日期。'),
  (6, 'AGREE', 'RESPONSIBILITIES',
   'Whoever is to be shown decides freely; a colleague they trust explains what it may mean years later.
The spokesperson releases every text, and asks the person in charge of data protection when in doubt.',
   '出不出镜由本人自愿决定；由其信任的同事讲清多年以后可能的影响。
所有文稿由发言人签发，拿不准时请教个人信息保护负责人。'),
  (6, 'AGREE', 'RISKS',
   'The face is blurred, but the street and the story give the person away.
A consent given out of gratitude is regretted later.',
   '脸打了马赛克，街景和经历却让人一眼认出。
出于感激而同意，事后后悔。'),
  (6, 'AGREE', 'OPPORTUNITIES',
   'Clear rules let careful reporters come closer.
Telling one’s story on one’s own terms can give strength.',
   '规矩清楚，用心的记者反而能走得更近。
按自己的意愿讲出经历，人能从中得到力量。'),
  (6, 'AGREE', 'BEHAVIOR',
   'Give everybody the same news at the same hour.
When in doubt, leave the name out.',
   '同一消息，同一时刻给所有人。
拿不准，就不写名字。'),
  (6, 'ONBOARD', 'ACTIVITIES',
   'Show a new reporter around, once those who live or work there have agreed.
Explain our terms, how we count, and which words hurt the people we serve.
Practice interviews with our own speakers, the hard questions too.',
   '带新来的记者走一走，先征得住在或工作在那里的人同意。
讲解我们的用语、数据口径，以及哪些词会伤到服务对象。
和自己的受访人演练采访，难答的问题也练。'),
  (6, 'ONBOARD', 'RESPONSIBILITIES',
   'The agent goes along on every visit and sees that the limits are kept.
Every team names somebody who can explain its subject.',
   '每次到访关系代理全程陪同，守住界线。
各团队指定一名能把本行讲明白的人。'),
  (6, 'ONBOARD', 'RISKS',
   'A camera catches the waiting room or a list on the wall.
Our speakers are drilled until they no longer say anything.',
   '镜头扫到等候区或墙上的名单。
受访人练得滴水不漏，等于什么也没说。'),
  (6, 'ONBOARD', 'OPPORTUNITIES',
   'A reporter who has understood our field explains it to thousands.
Practice shows which of our answers do not even convince ourselves.',
   '记者弄懂了这一行，就能讲给成千上万人听。
一演练就知道，哪些回答连自己都不信服。'),
  (6, 'ONBOARD', 'BEHAVIOR',
   'Explain without lecturing.
Say “I do not know, I will find out”, and then do.',
   '讲解，不说教。
说了“我不清楚，我去问”，就真的去问。'),
  (6, 'COOPERATE', 'ACTIVITIES',
   'Answer before the deadline; where the answer is not complete, say what is certain and when more will follow.
Publish bad news ourselves: what happened, who is affected, what we are doing.
Offer people who can speak, not paper alone.',
   '截稿前答复；还答不全，就先说确定的，并告知何时再说。
坏消息由我们自己发布：发生了什么、影响到谁、正在做什么。
请得出能说话的人，不只给稿子。'),
  (6, 'COOPERATE', 'RESPONSIBILITIES',
   'In a crisis one person speaks, and another notes what was asked and answered.
The head of the service tells those affected before they read about it.',
   '危机中只有一人发声，另一人记下问了什么、答了什么。
服务负责人先告知受影响的人，别让他们从新闻里知道。'),
  (6, 'COOPERATE', 'RISKS',
   'Two of us give two different figures.
In the hurry a name slips out.',
   '两个人报出两个数。
一着急，漏出了一个名字。'),
  (6, 'COOPERATE', 'OPPORTUNITIES',
   'Those who told of a mistake themselves are believed when they tell of a success.
A good report reaches people who did not know they could ask for help.',
   '自己说过错处的，说成绩也有人信。
一篇好报道，能传到不知道可以求助的人那里。'),
  (6, 'COOPERATE', 'BEHAVIOR',
   'Do not lie, do not guess, do not blame the people we serve.
Treat the critical reporter exactly like the friendly one.',
   '不说谎，不猜测，不怪罪服务对象。
批评我们的记者和友善的记者，一样对待。'),
  (6, 'REVIEW', 'ACTIVITIES',
   'Lay what was published beside what we said: what was right, what was wrong, what was missing.
Ask for a correction within two days, in writing and with proof, and only of facts.
Ask two or three reporters each year what we are like to work with.',
   '报道和我们说过的话对照着看：哪里对、哪里错、哪里缺。
有误的，两日内附证据书面请求更正，只谈事实。
每年问两三位记者：跟我们打交道感觉如何。'),
  (6, 'REVIEW', 'RESPONSIBILITIES',
   'The agent asks for corrections; leadership does not ring the editor-in-chief.
The team that was reported on says what ought to change.',
   '更正由关系代理提出，领导不去给总编打招呼。
被报道的团队说说该改什么。'),
  (6, 'REVIEW', 'RISKS',
   'We fight over the tone and lose the correction that matters.
We count reports and do not ask what they did to people.',
   '纠缠语气，反而丢了要紧的更正。
只数篇数，不问报道给人带来了什么。'),
  (6, 'REVIEW', 'OPPORTUNITIES',
   'A critical report says for free what nobody inside dared to say.
An error of our own, corrected openly, adds to our credit.',
   '批评报道免费说出了内部没人敢说的话。
自己说错了就公开更正，反而更有信誉。'),
  (6, 'REVIEW', 'BEHAVIOR',
   'First check whether they are right.
Correct our own errors the same day, in the same place.',
   '先查一查，对方说得对不对。
我们自己的错，当天在原处更正。'),
  (6, 'DISCONNECT', 'ACTIVITIES',
   'When a reporter or the spokesperson moves on, hand over contacts and open questions in person.
Settle what becomes of pictures, recordings and consents.
Where agreed rules were broken, say so to the reporter and the editor, and write down what follows.',
   '记者或发言人换人时，当面交接联系人和未答的问题。
处理好图片、录音和同意书的去留。
违反约定的，向记者和编辑说明，并写下今后怎么办。'),
  (6, 'DISCONNECT', 'RESPONSIBILITIES',
   'Only leadership decides to stop working with a medium, and it gives reasons.
The agent deletes personal data that is no longer needed.',
   '停止与某家媒体往来，只能由领导决定，并说明理由。
关系代理删除不再需要的个人信息。'),
  (6, 'DISCONNECT', 'RISKS',
   'Shutting out a critic becomes the story.
Pictures stay in use after the person has taken back consent.',
   '封杀批评者，本身就成了新闻。
本人已收回同意，图片还在用。'),
  (6, 'DISCONNECT', 'OPPORTUNITIES',
   'Today’s reporter may be tomorrow’s editor.
A pause is a chance to look at the rules anew.',
   '今天的记者，也许就是明天的总编。
停一停，正好重新看看规矩。'),
  (6, 'DISCONNECT', 'BEHAVIOR',
   'What is public stays open to everybody, also to those we no longer talk with.
Part without a last dig.',
   '公开的信息对谁都公开，不再来往的也一样。
分开就分开，不放冷箭。');

-- Owners, investors and sponsors
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (7, 'EXPLORE', 'ACTIVITIES',
   'List who holds which rights: votes, seats, vetoes, reports, a name on the wall.
Find out what each expects: return, effect, safety, honor, and within how many years.
Look into where money comes from before we take it.',
   '列清谁有什么权利：表决、席位、否决、知情、冠名。
弄清各方期待什么：回报、成效、稳妥、名声，各在几年之内。
收钱之前，先查清来源。'),
  (7, 'EXPLORE', 'RESPONSIBILITIES',
   'Leadership decides whom we approach; finance checks the source of the money.
Everybody involved declares ties of family, friendship or business.',
   '向谁开口由领导决定，资金来源由财务核查。
凡参与者，申报亲属、朋友和生意上的关联。'),
  (7, 'EXPLORE', 'RISKS',
   'A large gift comes with a quiet condition.
Our name lends honor to somebody who harms the people we serve.',
   '大额捐助背后藏着没明说的条件。
我们的名字，给伤害服务对象的人贴了金。'),
  (7, 'EXPLORE', 'OPPORTUNITIES',
   'Those who think in years let us build instead of patch.
Many small givers make us freer than one large one.',
   '眼光长远的出资人，让我们能打基础，不必修修补补。
许多小额出资人，比一个大户更让我们自主。'),
  (7, 'EXPLORE', 'BEHAVIOR',
   'Ask what they care about before you say what we lack.
Decline money that would cost us our aims.',
   '先问对方在意什么，再说我们缺什么。
会让我们背离宗旨的钱，不要。'),
  (7, 'CONNECT', 'ACTIVITIES',
   'Name one contact for their questions, and a deputy.
Tell them honestly where we stand: results, debts, risks, what we do not know.
Invite them to see the work, at a time and place the people we serve agree to.',
   '指定一名联系人答复出资方询问，另有一名替补。
如实说明现状：业绩、负债、风险、还不清楚的事。
请他们来看实际工作，时间地点先征得服务对象同意。'),
  (7, 'CONNECT', 'RESPONSIBILITIES',
   'Leadership makes the first contact; the agent answers what comes after.
Finance vouches for every figure that leaves the house.',
   '首次接触由领导出面，之后的询问由关系代理答复。
凡对外的数字，由财务把关。'),
  (7, 'CONNECT', 'RISKS',
   'The largest holder hears things first and hears them rosier.
A visit turns people in need into exhibits.',
   '最大的股东总是先听到，听到的也更好听。
参观变了味，求助的人成了展品。'),
  (7, 'CONNECT', 'OPPORTUNITIES',
   'Many bring more than money: knowledge, contacts, calm in a storm.
An hour beside our staff explains more than an annual report.',
   '很多人带来的不止是钱，还有见识、人脉和风浪中的定力。
跟着员工干一小时，比看一本年报更明白。'),
  (7, 'CONNECT', 'BEHAVIOR',
   'Begin with our weak points.
Thank those who give little as warmly as those who give much.',
   '先讲短处。
出多出少，谢意一样。'),
  (7, 'NEGOTIATE', 'ACTIVITIES',
   'Go through aims, money, say and exit one by one, with minutes.
Show three courses: it goes well, it goes as expected, it goes badly.
Say which decisions stay with us: whom we serve, professional judgment, personal data.',
   '目标、资金、发言权、退出，逐项谈，有纪要。
摆出三种走势：顺利、如常、不利。
讲明哪些由我们定：服务谁、专业判断、个人数据。'),
  (7, 'NEGOTIATE', 'RESPONSIBILITIES',
   'Leadership negotiates; finance and counsel check before anything is promised.
Whoever has an interest of their own leaves the room.',
   '由领导谈；承诺之前先过财务和法务。
牵涉个人利益的人回避。'),
  (7, 'NEGOTIATE', 'RISKS',
   'Hope colors the forecast.
Inside information is passed on over dinner.',
   '预测里掺了愿望。
内幕消息在饭桌上说了出去。'),
  (7, 'NEGOTIATE', 'OPPORTUNITIES',
   'A hard question now spares us a bad investment later.
Those who helped to shape the aims stand by them in a lean year.',
   '现在被问住，好过以后投错。
一起定过目标的人，年景不好也会守着。'),
  (7, 'NEGOTIATE', 'BEHAVIOR',
   'With every figure, name the assumption behind it.
Do not rush others, and do not be rushed.',
   '给出数字，也给出背后的假设。
不催别人，也不让别人催。'),
  (7, 'AGREE', 'ACTIVITIES',
   'Write down the sum, its use, the reports, the rights and the way out.
Fix the calendar: figures every quarter, a report every year, unexpected events within two working days.
Lay down who counts as an insider and who approves dealings with related parties.',
   '写明金额、用途、报告、权利和退出办法。
排定日历：每季报数，每年报告，突发事项两个工作日内通报。
规定谁算内幕知情人、关联交易由谁批准。'),
  (7, 'AGREE', 'RESPONSIBILITIES',
   'Leadership signs within its powers; what goes beyond them is put to the owners.
The agent keeps the calendar and the list of insiders.',
   '领导在权限内签署，超出的提请所有者决定。
关系代理保管日历和知情人名单。'),
  (7, 'AGREE', 'RISKS',
   'A side letter gives one of them what the others do not know of.
The purpose is drawn so narrowly that the money lies idle.',
   '私下协议给了一家别家不知道的好处。
用途限得太死，钱趴在账上用不了。'),
  (7, 'AGREE', 'OPPORTUNITIES',
   'Clear rights keep quarrels out of the meeting room.
Money for several years lets us keep good people.',
   '权责清楚，会上少争吵。
多年期的资金，让我们留得住人。'),
  (7, 'AGREE', 'BEHAVIOR',
   'Those with equal rights get the same paper on the same day.
Write so that somebody outside finance can follow.',
   '权利相同的人，同一天拿到同一份文件。
写得让不懂财务的人也看得明白。'),
  (7, 'ONBOARD', 'ACTIVITIES',
   'Introduce new owners and board members to the work, the figures, their duties and the people.
Explain what is confidential, what may be passed on, and when no shares may be traded.
With sponsors: agree where the name appears, and where it never will.',
   '向新的出资人和董事、理事介绍业务、数据、义务和人员。
讲清什么须保密、什么可转述、什么时候不得买卖股份。
与赞助方商定：名字出现在哪里、哪里绝不出现。'),
  (7, 'ONBOARD', 'RESPONSIBILITIES',
   'The agent plans the first hundred days; leadership makes time for questions.
New board members declare their interests before their first vote.',
   '关系代理安排好头一百天，领导留出答疑时间。
新任董事、理事在首次表决前申报利益。'),
  (7, 'ONBOARD', 'RISKS',
   'A new owner gives orders to staff, past those who lead them.
The logo is bigger than the help.',
   '新东家越过管理层，直接给员工下指令。
标志比帮助还大。'),
  (7, 'ONBOARD', 'OPPORTUNITIES',
   'A newcomer’s questions lay bare habits that cost money.
People who work for a sponsor often make good volunteers.',
   '新来的人一问，花冤枉钱的老习惯就露了馅。
赞助方的员工往往是很好的志愿者。'),
  (7, 'ONBOARD', 'BEHAVIOR',
   'Be as patient with the holder of one share as with the holder of a thousand.
Present people by what they can do, not by what they lack.',
   '对持一股的和持一千股的，同样耐心。
介绍服务对象，说他们能做什么，不说他们缺什么。'),
  (7, 'COOPERATE', 'ACTIVITIES',
   'Report on the agreed day: what was reached, what was not, what we change.
Tell bad news first, and tell it to all at once.
Bring strategy to them while it can still be changed.',
   '到日子就报告：做到了什么、没做到什么、要改什么。
坏消息先说，而且同时告诉所有人。
战略趁还能改的时候请他们议。'),
  (7, 'COOPERATE', 'RESPONSIBILITIES',
   'Finance closes the books on time; the agent sends the report in the same week.
Leadership sees that money given for a purpose goes there, and shows it.',
   '财务按时结账，关系代理当周送出报告。
领导确保专款专用，并拿得出凭据。'),
  (7, 'COOPERATE', 'RISKS',
   'This quarter is dressed up at the cost of the next.
At a giver’s wish, somebody jumps the queue of those in need.',
   '为了这一季好看，拆了下一季的墙。
出资人打个招呼，就有人插了求助者的队。'),
  (7, 'COOPERATE', 'OPPORTUNITIES',
   'Owners who are told the truth grant time when time is needed.
Their experience is worth most before a decision.',
   '听得到实话的出资人，需要时才肯宽限。
他们的经验，用在决策之前最值钱。'),
  (7, 'COOPERATE', 'BEHAVIOR',
   'No surprises: they hear it from us first.
Gratitude is one thing, a decision another.',
   '不让人意外：消息先从我们这里来。
人情归人情，决定归决定。'),
  (7, 'REVIEW', 'ACTIVITIES',
   'Make the annual meeting one where everybody can ask: date early, papers ahead, a way to join from afar.
Lay results beside promises, and cost beside what it changed in people’s lives.
Have the accounts audited by somebody independent, and publish the outcome.',
   '年度会议要让人人能提问：日期早定、材料先发、远程可参加。
成果对照承诺，花费对照人们生活的改变。
请独立机构审计账目，公布结果。'),
  (7, 'REVIEW', 'RESPONSIBILITIES',
   'Leadership answers questions in person.
Those who supervise set the pay of those who lead; nobody sets their own.',
   '领导当面作答。
管理层的薪酬由监督方定，谁也不给自己定。'),
  (7, 'REVIEW', 'RISKS',
   'Applause takes the place of questions.
We claim an effect where we only counted activities.',
   '掌声代替了提问。
只数了做过多少事，却宣称有多大成效。'),
  (7, 'REVIEW', 'OPPORTUNITIES',
   'Looking back at a wrong forecast makes the next one better.
Open accounts bring new givers.',
   '回头看看哪次预测错了，下次就更准。
账目公开，会引来新的出资人。'),
  (7, 'REVIEW', 'BEHAVIOR',
   'Say “we were wrong” before anybody has to ask.
Let the small holders speak before the large ones.',
   '不等人问，先说“我们错了”。
请小股东先讲，大股东后讲。'),
  (7, 'DISCONNECT', 'ACTIVITIES',
   'When somebody sells, withdraws or stops giving: agree the date, the announcement and the last figures.
Plan for the gap, so that nobody loses our help from one day to the next.
Give back or pass on what was not used, with an account of every sum.',
   '有人转让、撤资或停止赞助时，商定日期、对外说法和最后一期数据。
提前安排补缺，不让服务对象一夜之间没了着落。
未用完的款项退还或转交，笔笔有账。'),
  (7, 'DISCONNECT', 'RESPONSIBILITIES',
   'Leadership leads the talks and tells the other owners all at the same time.
Finance settles the accounts; the agent takes down names and plaques as agreed.',
   '由领导商谈，并同时告知其他出资方。
财务结清账目，关系代理按约定撤下冠名和铭牌。'),
  (7, 'DISCONNECT', 'RISKS',
   'Rumors are faster than the notice.
Hurt, we speak ill of those who leave.',
   '通知还没出，传言满天飞。
心里有气，说起离开的人就没好话。'),
  (7, 'DISCONNECT', 'OPPORTUNITIES',
   'Those who leave on good terms recommend us to others.
When one large gift ends, we learn to stand on more legs.',
   '好聚好散的人，会向别人推荐我们。
一笔大额赞助到头，正好学着多几条腿走路。'),
  (7, 'DISCONNECT', 'BEHAVIOR',
   'Thank for the years, not just for the sum.
Their secrets stay safe with us after they have gone.',
   '感谢的是多年同行，不只是那笔钱。
人走了，秘密照样守。');

-- Competitors
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (8, 'EXPLORE', 'ACTIVITIES',
   'Learn from open sources what others offer, to whom, and what they do better.
Ask people why they came to us, and those who left why they went.
Have counsel write down in plain words which talks competition law forbids.',
   '从公开渠道了解同行提供什么、服务谁、哪些比我们强。
问问来的人为什么选我们，走的人又为什么走。
请法务用大白话写明，反垄断法禁止谈哪些内容。'),
  (8, 'EXPLORE', 'RESPONSIBILITIES',
   'The relationship manager keeps the picture of the field, with its sources.
Everybody who meets competitors has been briefed on the law.',
   '关系经理掌握行业概况，并注明来源。
凡与同行接触的人，都先听过法律说明。'),
  (8, 'EXPLORE', 'RISKS',
   'What passes for market research is a secret somebody should not have told us.
We copy what others offer without asking whether it is needed here.',
   '以为是市场调研，其实是别人不该透露的秘密。
照搬别家的项目，没问本地需不需要。'),
  (8, 'EXPLORE', 'OPPORTUNITIES',
   'The gap that all of us leave shows where people go without help.
Those who do it better are the cheapest teachers.',
   '大家都没顾到的地方，正有人得不到帮助。
做得比我们好的同行，就是最便宜的老师。'),
  (8, 'EXPLORE', 'BEHAVIOR',
   'Use what is public, or what its owner gave freely.
Do not pose as a customer to learn a price.',
   '只用公开的，或主人自愿给的信息。
不冒充客户去套价。'),
  (8, 'CONNECT', 'ACTIVITIES',
   'Meet at industry bodies, conferences and public hearings rather than at private dinners.
Read the agenda before you go; go in pairs where many competitors meet.
Give each other a contact for referrals and emergencies.',
   '在行业组织、会议、公开听证等场合见面，不去私下饭局。
赴会前先看议程；同行多的场合，两人同去。
互留一个联系人，用于转介和紧急情况。'),
  (8, 'CONNECT', 'RESPONSIBILITIES',
   'The relationship manager decides who meets competitors, and about what.
Whoever was there writes a note the same day.',
   '谁与同行见面、谈什么，由关系经理决定。
到场的人当天写下记录。'),
  (8, 'CONNECT', 'RISKS',
   'Over a drink after the meeting, talk turns to fees.
We look like members of a club that shares out the market.',
   '会后酒桌上，话题转到了收费。
外人看来，我们像是瓜分地盘的一伙。'),
  (8, 'CONNECT', 'OPPORTUNITIES',
   'Knowing each other’s faces speeds up help when somebody is stuck between two services.
A rival we respect today may be a partner one day.',
   '彼此认得，有人卡在两家之间时，帮得更快。
今天相互尊重的对手，哪天也许就是伙伴。'),
  (8, 'CONNECT', 'BEHAVIOR',
   'When talk turns to prices, tenders or pay: object aloud, leave, and have it noted.
Speak well of them or not at all.',
   '一谈到价格、投标或薪酬：当场反对，离场，并留下记录。
要么说同行好话，要么不说。'),
  (8, 'NEGOTIATE', 'ACTIVITIES',
   'Write down what a joint matter is about: safety, training, standards, referrals, talks with authorities.
Never touch prices, discounts, costs, tenders or staff pay, nor who serves which district.
Before any figures change hands, let counsel look at them.',
   '共同事项写明范围：安全、培训、标准、转介、与主管部门对话。
绝不碰价格、折扣、成本、投标、员工薪酬，也不划分片区。
交换任何数据之前，先请法务看过。'),
  (8, 'NEGOTIATE', 'RESPONSIBILITIES',
   'Counsel, or somebody trained by them, is present whenever figures are on the table.
Leadership decides whether we join anything together with competitors.',
   '只要谈到数据，法务或受过其培训的人就在场。
要不要与同行一起做事，由领导决定。'),
  (8, 'NEGOTIATE', 'RISKS',
   'A promise not to hire each other’s people sounds polite and may be unlawful.
A standard is written so that newcomers stay outside.',
   '“互不挖人”听着客气，却可能违法。
标准订得把新来者挡在门外。'),
  (8, 'NEGOTIATE', 'OPPORTUNITIES',
   'A common floor for safety protects people wherever they turn.
Together we can explain to authorities what none of us could alone.',
   '安全底线一致，人找到哪家都有保障。
单独一家讲不通的难处，大家一起能向主管部门讲清。'),
  (8, 'NEGOTIATE', 'BEHAVIOR',
   'Say openly that tomorrow we compete again.
If you are not sure it may be talked about, do not.',
   '坦白说：明天照样竞争。
拿不准能不能谈的，就不谈。'),
  (8, 'AGREE', 'ACTIVITIES',
   'Sign only what could hang on a notice board: purpose, limits, term, and who may join.
For comparisons, a neutral body collects the figures and shows averages that are months old.
For referrals: no fee, the person’s consent, as little data as possible, an answer by a set day.',
   '只签敢贴到公告栏上的：目的、界限、期限、谁可加入。
行业对比由中立机构收集，只给数月前的平均值。
转介不收费、经本人同意、信息能少则少、限期答复。'),
  (8, 'AGREE', 'RESPONSIBILITIES',
   'Leadership signs once counsel has cleared it.
The agent keeps the consent to every referral and a note of it.',
   '法务认可后，由领导签署。
关系代理保存每次转介的同意和记录。'),
  (8, 'AGREE', 'RISKS',
   'With only a few taking part, the average gives everybody away.
People are passed around like trade.',
   '参与的就几家，平均值等于让人人露底。
把人当客源互相倒手。'),
  (8, 'AGREE', 'OPPORTUNITIES',
   'An honest comparison shows where we lag without naming anybody.
A referral that works spares people a second search.',
   '如实对比能看出差距，又不点谁的名。
转介顺畅，人就不用再找一遍。'),
  (8, 'AGREE', 'BEHAVIOR',
   'What would embarrass us in writing is not said aloud either.
Tell people what each of us can do, and let them choose.',
   '写下来会难堪的话，嘴上也别说。
把各家能做什么告诉本人，由本人选。'),
  (8, 'ONBOARD', 'ACTIVITIES',
   'Brief everybody who joins such meetings: the list of forbidden topics fits on a card.
Where a joint project touches our own bids, keep people and papers apart.
From colleagues who come to us from a competitor, ask for their skill, not for its papers.',
   '参加这类会议的人都要先交底：禁谈清单一张卡片装得下。
共同项目若牵涉我们的投标，人员和资料分开。
从同行来的新同事，用其本事，不要老东家的资料。'),
  (8, 'ONBOARD', 'RESPONSIBILITIES',
   'The manager does the briefing and keeps a list of those who had it.
Team leads see to it that new colleagues bring no files along.',
   '关系经理负责交底，并登记谁听过。
团队负责人确保新同事不把文件带过来。'),
  (8, 'ONBOARD', 'RISKS',
   'Our specialist in a working group has never heard of these rules.
A list of the people we serve lies open in a shared room.',
   '我们派去工作组的专业人员，从没听说过这些规矩。
共用会议室里摊着我们的服务对象名单。'),
  (8, 'ONBOARD', 'OPPORTUNITIES',
   'Training together lifts the whole field at half the cost.
Whoever has worked elsewhere can tell us what we are known for.',
   '一起培训，花一半的钱，整个行业都提高。
在别家干过的人，能说出外面怎么看我们。'),
  (8, 'ONBOARD', 'BEHAVIOR',
   'Carry the card, and take it out without embarrassment.
Do not ask new colleagues what their former employer charges.',
   '卡片带在身上，该拿就拿，别不好意思。
不打听新同事的老东家收多少钱。'),
  (8, 'COOPERATE', 'ACTIVITIES',
   'Keep to the agenda, take minutes, send them to all who took part.
Where life or safety is at stake, help first and sort out the rest later.
Compete fairly: truthful advertising, no luring away of people in distress.',
   '按议程开会，做纪要，发给所有与会者。
事关生命安全，先帮忙，其余以后再理。
公平竞争：宣传属实，不趁人之危拉客。'),
  (8, 'COOPERATE', 'RESPONSIBILITIES',
   'The agent looks after referrals; whoever refers stays responsible until the other side has answered.
The manager ends a meeting that drifts to forbidden topics.',
   '关系代理跟进转介；对方答复之前，转出方负责到底。
话题滑向禁区，关系经理当场叫停。'),
  (8, 'COOPERATE', 'RISKS',
   'A joint project slowly becomes a cartel that nobody decided on.
People hear us quarrel and trust neither of us.',
   '共同项目一步步走成了谁也没拍过板的垄断。
旁人听见我们争吵，两家都不信了。'),
  (8, 'COOPERATE', 'OPPORTUNITIES',
   'One shared emergency list closes the gaps at night and on holidays.
Praising a good idea of theirs makes our own word count for more.',
   '一份共用的应急联络表，补上夜间和假日的空当。
夸一句别家的好点子，自己的话也更有分量。'),
  (8, 'COOPERATE', 'BEHAVIOR',
   'The person in need comes before the market.
Win without crowing, lose with a congratulation.',
   '求助的人在前，市场在后。
赢了不张扬，输了道声恭喜。'),
  (8, 'REVIEW', 'ACTIVITIES',
   'Go through all contacts once a year: were they needed, were they lawful, is there a note?
Follow up ten referrals: did the person arrive, did it help?
Look at our own advertising and bids with a competitor’s eyes.',
   '每年过一遍与同行的来往：有无必要、是否合法、有无记录？
跟踪十次转介：人到了没有，有没有帮上？
换上同行的眼光，看看自己的宣传和标书。'),
  (8, 'REVIEW', 'RESPONSIBILITIES',
   'Counsel or internal audit takes part.
The manager winds up what has lost its purpose.',
   '法务或内审一起参加。
失去意义的来往，由关系经理收掉。'),
  (8, 'REVIEW', 'RISKS',
   'The one note that is missing is the one that is asked for.
A lost tender is always put down to somebody’s tricks.',
   '要查的那一次，偏偏没有记录。
没中标，总怪别人耍手段。'),
  (8, 'REVIEW', 'OPPORTUNITIES',
   'What we admire in others goes into next year’s plan.
Clean notes are worth a great deal when an authority asks.',
   '佩服别人的地方，写进明年的计划。
主管部门来问时，清清楚楚的记录最值钱。'),
  (8, 'REVIEW', 'BEHAVIOR',
   'Report a suspected breach at once, our own too; whoever reports it is protected.
Measure ourselves by the people we serve, not by the failures of others.',
   '疑有违法立即报告，自己人也不例外；报告的人受保护。
成绩看服务对象，不看别人栽没栽跟头。'),
  (8, 'DISCONNECT', 'ACTIVITIES',
   'Leave a joint matter by written notice, with a last set of minutes.
Give back or destroy shared papers, and confirm it.
Where a competitor closes, first help its people find a place, then think of growth.',
   '退出共同事项，书面通知，留最后一份纪要。
共享的资料退还或销毁，并予以确认。
同行停业时，先帮其服务对象找到去处，再想扩张。'),
  (8, 'DISCONNECT', 'RESPONSIBILITIES',
   'Leadership gives notice; counsel checks which duties live on.
The agent calls everybody whose referral is still open.',
   '领导发出通知，法务核对哪些义务继续有效。
转介还没着落的人，关系代理逐个打电话。'),
  (8, 'DISCONNECT', 'RISKS',
   'Somebody falls into the gap between two organizations.
An old chat group goes on, without any rules.',
   '有人掉进了两家机构之间的缝里。
老的聊天群还开着，却没了规矩。'),
  (8, 'DISCONNECT', 'OPPORTUNITIES',
   'Colleagues who lose their jobs there know the people we shall now serve.
A word of respect for a rival who leaves the field is noticed.',
   '那边失去工作的同行，熟悉即将由我们接手的人。
对退场的对手道一声敬意，旁人看在眼里。'),
  (8, 'DISCONNECT', 'BEHAVIOR',
   'Do not gloat.
What was confidential stays confidential.',
   '不幸灾乐祸。
原先保密的，继续保密。');

-- Trade unions and staff representatives
insert into stakeholder.model_text (edition_id, step, aspect, english, chinese) values
  (9, 'EXPLORE', 'ACTIVITIES',
   'Learn which unions and elected representatives there are, for whom they speak and what the law grants them.
Read the agreements in force and the grievances of recent years.
Find out what staff worry about now: pay, shifts, safety, respect.',
   '了解有哪些工会和当选代表、替谁说话、法律给了什么权利。
通读现行协议和近几年的申诉。
弄清员工眼下担心什么：工资、排班、安全、尊重。'),
  (9, 'EXPLORE', 'RESPONSIBILITIES',
   'Human resources keep laws and agreements at hand; every team lead knows the parts that concern them.
The manager sees that part-time, night and agency workers are counted in.',
   '人力资源备齐法规和协议，团队负责人熟悉与自己有关的部分。
关系经理确保兼职、夜班和派遣员工不被漏掉。'),
  (9, 'EXPLORE', 'RISKS',
   'Somebody keeps a list of who is a member.
Nobody objects, so all are taken to agree.',
   '有人私下登记谁入了会。
没人吭声，就当都同意。'),
  (9, 'EXPLORE', 'OPPORTUNITIES',
   'Representatives know of a trouble months before any survey does.
An old agreement often holds a good answer.',
   '代表比任何调查都早几个月知道问题。
旧协议里常有现成的好办法。'),
  (9, 'EXPLORE', 'BEHAVIOR',
   'Joining or not is each person’s own affair: do not ask, do not hint.
Read the agreement before you speak of it.',
   '入不入会是个人的事：不问，也不暗示。
先读协议，再谈协议。'),
  (9, 'CONNECT', 'ACTIVITIES',
   'Meet soon after an election, and congratulate whoever won it.
Agree on a fixed day every month and a short cut for urgent matters.
Provide what the office needs: a room, paid time, a notice board, a way to reach all staff.',
   '选举后尽早见面，不管谁当选都道贺。
约定每月固定的会面日，急事另有捷径。
提供履职条件：场地、带薪工时、公告栏、联系全体员工的渠道。'),
  (9, 'CONNECT', 'RESPONSIBILITIES',
   'Leadership comes to the first meeting itself.
Team leads free representatives for their duties and find cover.',
   '首次会面，领导亲自到场。
代表去履职，团队负责人放行并安排顶班。'),
  (9, 'CONNECT', 'RISKS',
   'We talk with whoever suits us and pass over those who were elected.
The time is granted on paper, and the work is left to colleagues.',
   '挑合得来的谈，绕开当选的人。
履职时间只写在纸上，活儿全压给了同事。'),
  (9, 'CONNECT', 'OPPORTUNITIES',
   'A relationship begun before the dispute holds during the dispute.
Good facilities cost little and say a lot.',
   '平时有来往，起争议时撑得住。
提供点方便花不了多少，却很见诚意。'),
  (9, 'CONNECT', 'BEHAVIOR',
   'The same tone towards every union, large or small, mild or tough.
Their elections are theirs; we back nobody.',
   '工会不分大小、不论温和强硬，一样对待。
选谁是他们的事，我们不替谁拉票。'),
  (9, 'NEGOTIATE', 'ACTIVITIES',
   'Give the figures that are needed in good time, and explain how they came about.
Send people who can decide; answer each proposal with a reason or with one of our own.
Consult on shifts, places and jobs while several ways are still open.',
   '及早提供所需的数据，并讲清来历。
派说话算数的人来谈；每项提议，要么答以理由，要么拿出我们的方案。
涉及排班、地点和岗位的，趁还有几种选择时就商量。'),
  (9, 'NEGOTIATE', 'RESPONSIBILITIES',
   'Leadership gives the mandate, human resources lead the talks, finance stands by the figures.
Both sides agree what staff are told in the meantime.',
   '领导授权，人力资源主谈，财务对数据负责。
谈的期间对员工说什么，双方商定。'),
  (9, 'NEGOTIATE', 'RISKS',
   'Consultation begins when all has been decided.
We go to staff over the heads of their representatives.',
   '事情定了，才来“征求意见”。
绕过代表，直接去做员工的工作。'),
  (9, 'NEGOTIATE', 'OPPORTUNITIES',
   'Those who do the work know where money is wasted.
A no that is honestly explained is respected.',
   '干活的人知道钱浪费在哪里。
不行就是不行，把真实理由讲出来，人家会服气。'),
  (9, 'NEGOTIATE', 'BEHAVIOR',
   'Come prepared, stay calm, never threaten.
Argue at the table; have tea together in the break.',
   '有备而来，心平气和，不说威胁的话。
桌上争归争，休息时照样一起喝茶。'),
  (9, 'AGREE', 'ACTIVITIES',
   'Write each result so that it is clear at the end of a night shift too, with date and term.
Settle what happens when it is read differently: talk, mediation, arbitration.
Let members vote undisturbed, then publish the text.',
   '谈成的逐条写下，让刚下夜班的人也看得明白，注明日期和期限。
定好理解不一致时怎么办：商谈、调解、仲裁。
让会员不受干扰地表决，然后公布文本。'),
  (9, 'AGREE', 'RESPONSIBILITIES',
   'Both sides sign, and explain it to staff together.
Human resources note for each point who does what by when.',
   '双方签字，一起向员工讲解。
人力资源逐条记下谁在何时之前做什么。'),
  (9, 'AGREE', 'RISKS',
   'The wording is left vague so that both can claim to have won.
What was agreed never reaches the outlying places.',
   '措辞含糊，好让双方都说自己赢了。
谈好的事，偏远的点上一直没人知道。'),
  (9, 'AGREE', 'OPPORTUNITIES',
   'A fair agreement keeps people longer than a bonus does.
An agreed way to settle disputes keeps them small.',
   '公道的协议比奖金更留得住人。
有了解决分歧的路子，小事不会闹大。'),
  (9, 'AGREE', 'BEHAVIOR',
   'Let the other side have something to show its members.
Do not promise what next year’s budget cannot bear.',
   '让对方也能向会员交代。
明年预算撑不住的，不答应。'),
  (9, 'ONBOARD', 'ACTIVITIES',
   'Train new representatives and new team leads together: rights, agreements, handling of grievances.
Introduce new staff to their representatives in the first week.
Open to representatives what they need to know, and agree what they keep to themselves.',
   '新任代表和新任负责人一起学：权利、协议、申诉处理。
新员工入职第一周，就认识自己的代表。
代表需要知道的给看，哪些不外传事先说好。'),
  (9, 'ONBOARD', 'RESPONSIBILITIES',
   'Human resources organize it; the union meets new staff without us in the room.
Leadership makes it plain: whoever hinders a representative has to answer for it.',
   '由人力资源组织；工会与新员工见面时我们不在场。
领导讲明：谁妨碍代表履职，谁负责。'),
  (9, 'ONBOARD', 'RISKS',
   'A team lead takes the new office for disloyalty.
Representatives are caught between two fires and wear out.',
   '负责人把当代表看成“不忠”。
代表夹在中间两头受气，慢慢耗尽心力。'),
  (9, 'ONBOARD', 'OPPORTUNITIES',
   'Team leads who know the rules settle most grievances themselves.
Learning side by side takes away fear on both sides.',
   '负责人懂规矩，多数申诉自己就能解决。
坐在一起学，双方都少些戒心。'),
  (9, 'ONBOARD', 'BEHAVIOR',
   'Ask a new representative: “What do you need from me?”
The office must not cost anybody a promotion.',
   '问新代表一句：“需要我做什么？”
不能因为当代表，耽误了晋升。'),
  (9, 'COOPERATE', 'ACTIVITIES',
   'Meet on the fixed day even if nothing is urgent, and share short minutes with all staff.
Answer a grievance in writing within the agreed days, with reasons and whom to turn to next.
Walk through the workplaces together and look for dangers.',
   '到日子就碰头，没有急事也见；简短纪要发给全体员工。
申诉在约定天数内书面答复，写明理由和接下来可以找谁。
一起到工作现场走一遍，查隐患。'),
  (9, 'COOPERATE', 'RESPONSIBILITIES',
   'The agent follows every grievance to its end.
Nobody decides a grievance about themselves.',
   '每件申诉由关系代理跟到底。
申诉涉及谁，就不由谁来裁定。'),
  (9, 'COOPERATE', 'RISKS',
   'After a grievance, the bad shifts start to go to the one who raised it.
Small breaches pile up until people walk out.',
   '提了申诉，差班次就开始轮到那个人。
小的违约越积越多，直到停工。'),
  (9, 'COOPERATE', 'OPPORTUNITIES',
   'One grievance settled well makes work better for many.
In a hard year people who know the figures carry more.',
   '一件申诉处理好，许多人的工作跟着改善。
年景难的时候，知道账目的人更愿意一起扛。'),
  (9, 'COOPERATE', 'BEHAVIOR',
   'Protect those who speak up, and look again after some months.
In a dispute stay courteous; afterwards we work together again.',
   '保护敢说话的人，过几个月再回头看看。
有争议也以礼相待；过后还要共事。'),
  (9, 'REVIEW', 'ACTIVITIES',
   'Go through the agreement together every year: what was kept, what was broken, what is out of date.
Look at grievances by cause and by place, without names.
Compare pay, promotions and dismissals of representatives with everybody else’s.',
   '每年一起过一遍协议：哪些做到、哪些违反、哪些过时。
按原因和地点看申诉，不提姓名。
把代表的薪酬、晋升、解聘与其他员工对比。'),
  (9, 'REVIEW', 'RESPONSIBILITIES',
   'Each side writes its own view; both are laid side by side.
Leadership answers for what our side has broken.',
   '双方各写各的看法，摆在一起对照。
我方违约的，由领导负责。'),
  (9, 'REVIEW', 'RISKS',
   'Few grievances are taken for contentment when people have merely given up.
We count meetings instead of what they settled.',
   '申诉少被当成满意，其实是人心凉了。
只数开了几次会，不数解决了几件事。'),
  (9, 'REVIEW', 'OPPORTUNITIES',
   'Searching for causes together turns opponents into people with one problem to solve.
Grievances and exit interviews side by side show which team needs help.',
   '一起找原因，对手就成了解同一道题的人。
申诉和离职谈话放在一起看，就知道哪个团队需要帮忙。'),
  (9, 'REVIEW', 'BEHAVIOR',
   'Begin with what we did not keep.
Thank those who brought unwelcome news.',
   '先说我方哪里没做到。
感谢把不中听的话带来的人。'),
  (9, 'DISCONNECT', 'ACTIVITIES',
   'When a term of office ends: hand over open cases, give thanks, make the way back into the job safe.
When an agreement ends or a place closes: inform early, bargain over what follows, help each person on.
Keep to what was agreed until something new is signed.',
   '代表任期结束：移交未了的事，致谢，保证顺利回到岗位。
协议终止或场所关闭：及早告知，就善后协商，帮每个人找到下一步。
新的签好之前，旧的照样执行。'),
  (9, 'DISCONNECT', 'RESPONSIBILITIES',
   'Human resources see that years in office set nobody back.
Leadership brings hard news itself: to representatives first, to everybody the same day.',
   '人力资源确保任职几年不让人吃亏。
坏消息由领导亲自说：先告知代表，当天告知全体。'),
  (9, 'DISCONNECT', 'RISKS',
   'Old scores are settled once protection has run out.
Dismissals are first heard of as a rumor.',
   '保护期一过，就秋后算账。
裁人的消息，先从传言里听到。'),
  (9, 'DISCONNECT', 'OPPORTUNITIES',
   'Former representatives often make good team leads.
Those who stay remember how fairly others were treated.',
   '当过代表的人，往往是好的团队负责人。
走的人受没受公道对待，留下的人都记着。'),
  (9, 'DISCONNECT', 'BEHAVIOR',
   'Shake hands when the dispute is over.
Speak of them as if they were in the room.',
   '争完了，握个手。
背后说的话，当面也说得出口。');

-- A model without groups would be for any.
delete from stakeholder.edition e
where e.id in (6, 7, 8, 9)
  and not exists (select from stakeholder.model_group g where g.edition_id = e.id);
