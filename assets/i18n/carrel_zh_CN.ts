<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <source>A candidate&apos;s name has 1 to {limit} characters.</source>
        <extracomment>core/app.py</extracomment>
        <translation>考生姓名须为 1 到 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The sitting {sitting} is over and cannot be resumed.</source>
        <extracomment>core/seating.py</extracomment>
        <translation>考试 {sitting} 已结束，无法继续。</translation>
    </message>
    <message>
        <source>The sitting {sitting} is over already.</source>
        <extracomment>core/app.py</extracomment>
        <translation>考试 {sitting} 已经结束。</translation>
    </message>
    <message>
        <source>The sitting {sitting} has no result to release.</source>
        <extracomment>core/app.py</extracomment>
        <translation>考试 {sitting} 没有可公布的成绩。</translation>
    </message>
    <message>
        <source>The end of the sitting is not on the disk yet: the disk refuses it. Your answers are kept in this window. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation>考试的结束尚未写入磁盘：磁盘拒绝写入。您的答案保留在此窗口中。请腾出空间或重新连接磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The disk still refuses the last steps of a sitting, and Carrel goes on trying to write them. Nothing was changed. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation>磁盘仍拒绝写入某场考试的最后步骤，Carrel 正在继续尝试。未作任何更改。请腾出空间或重新连接磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The sitting {sitting} was not finished, so it has no result.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>考试 {sitting} 未完成，因此没有成绩。</translation>
    </message>
    <message>
        <source>The result of sitting {sitting} is withheld until {moment}. It can be released earlier in the list of sittings.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>考试 {sitting} 的成绩保留至 {moment}。可在考试列表中提前公布。</translation>
    </message>
    <message>
        <source>The log of this sitting was changed or damaged so much that it cannot be scored. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>这场考试的记录已被更改或损坏，无法评分。未写入任何内容；{file} 保持原样。</translation>
    </message>
    <message>
        <source>The items kept with this sitting are not those it began with: they were changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>随这场考试保存的试题与开始时不同：已被更改或损坏。未写入任何内容；{file} 保持原样。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Give the folder of a bank.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>文件夹 {folder} 不存在。请指定题库的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not a bank. Give the folder that holds an exam.yaml.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>{folder} 不是题库。请指定包含 exam.yaml 的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>The bank in {folder} is not valid: %n faults. Nothing of it was loaded.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>
            <numerusform>{folder} 中的题库无效：有 %n 处错误。未载入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>reading {file}</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>checking the items</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>正在检查试题</translation>
    </message>
    <message>
        <source>The banks file {path} cannot be used ({reason}). Your records were left untouched. Free some space or check the folder&apos;s permissions, then try again.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>无法使用题库文件 {path}（{reason}）。您的记录保持原样。请腾出空间或检查文件夹权限，然后重试。</translation>
    </message>
    <message>
        <source>The banks file {path} is damaged ({reason}). Your records were left untouched. Start again: the file is then compiled anew from the banks&apos; folders.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>题库文件 {path} 已损坏（{reason}）。您的记录保持原样。请重新启动：文件将由题库文件夹重新生成。</translation>
    </message>
    <message>
        <source>The banks file {path} cannot be written ({reason}). Nothing was changed. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>无法写入题库文件 {path}（{reason}）。未作任何更改。请检查文件夹权限，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no exam “{exam}”. There is {exams}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>没有考试“{exam}”。现有：{exams}。</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>There is no bank of version {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>没有版本为 {version} 的题库。</translation>
    </message>
    <message>
        <source>There is no driver “{driver}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>题库 {version} 中没有考试程序配置“{driver}”。</translation>
    </message>
    <message>
        <source>There is no item “{wanted}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>题库 {version} 中没有试题“{wanted}”。</translation>
    </message>
    <message>
        <source>The banks file {file} is damaged ({reason}). Your records were left untouched. Delete that file: it is compiled anew at the next start.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>题库文件 {file} 已损坏（{reason}）。您的记录保持原样。请删除该文件：下次启动时会重新生成。</translation>
    </message>
    <message>
        <source>writing the bank</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>正在写入题库</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>There is no bank {file}.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>没有题库 {file}。</translation>
    </message>
    <message>
        <source>{file} is not a compiled bank of this version. Nothing was changed.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>{file} 不是本版本编译的题库。未作任何更改。</translation>
    </message>
    <message>
        <source>{file} exists and is no compiled bank. It was left as it is.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>{file} 已存在且不是编译好的题库。已保持原样。</translation>
    </message>
    <message>
        <source>There is already a bank “{exam}”, from {other}. Nothing was changed. Give the new bank another id in its exam.yaml.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>已有来自 {other} 的题库“{exam}”。未作任何更改。请在新题库的 exam.yaml 中使用其他 id。</translation>
    </message>
    <message>
        <source>There is no driver profile “{driver}”. There are: {known}.</source>
        <extracomment>core/bank/drivers.py</extracomment>
        <translation>没有考试程序配置“{driver}”。现有：{known}。</translation>
    </message>
    <message>
        <source>The driver profile {file} is not valid.</source>
        <extracomment>core/bank/drivers.py</extracomment>
        <translation>考试程序配置 {file} 无效。</translation>
    </message>
    <message>
        <source>There is no bank {path}. Choose a folder that holds an exam.yaml.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>没有题库 {path}。请选择包含 exam.yaml 的文件夹。</translation>
    </message>
    <message>
        <source>The bank {path} was compiled but cannot be found. Try again.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>题库 {path} 已编译但找不到。请重试。</translation>
    </message>
    <message>
        <source>The first fault: {fault}</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>第一处错误：{fault}</translation>
    </message>
    <message>
        <source>{file} holds {count} banks; one is needed. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file} 含有 {count} 个题库；只能有一个。未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file} 已损坏。未作任何更改。</translation>
    </message>
    <message>
        <source>The bank in {file} is not valid. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file} 中的题库无效。未作任何更改。</translation>
    </message>
    <message>
        <source>The bank of {exam} has no form “{form}”. Choose another form.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam} 的题库中没有试卷“{form}”。请选择其他试卷。</translation>
    </message>
    <message>
        <source>The pool of {exam} is too small for a random form: domain {domain} needs {needed} items and has {have}. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam} 的试题太少，无法随机组卷：领域 {domain} 需要 {needed} 题，仅有 {have} 题。请选择固定试卷，或添加试题。</translation>
    </message>
    <message>
        <source>No random form of {exam} meets the blueprint: the share of multiple response or the lists of enemy items leave no choice. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam} 无法按命题蓝图随机组卷：多选题比例或互斥试题列表使其无可选择。请选择固定试卷，或添加试题。</translation>
    </message>
    <message>
        <source>Stands still.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>停止。</translation>
    </message>
    <message>
        <source>Runs on.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>继续走时。</translation>
    </message>
    <message>
        <source>No effect: the monotonic clock decides, not the time of day.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>没有影响：依据的是单调时钟，而不是当日时刻。</translation>
    </message>
    <message>
        <source>Not logged.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>不记入日志。</translation>
    </message>
    <message>
        <source>The program ends, crashes or is killed; power fails</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>程序结束、崩溃或被强制终止；断电</translation>
    </message>
    <message>
        <source>Stands still until the sitting is taken up, or runs on: the driver profile says which. A crash gives back at most one second.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>停止到考试继续为止，或继续走时：由考试程序配置决定。崩溃最多退还一秒。</translation>
    </message>
    <message>
        <source>An interruption, with the time away.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>一次中断，及离开的时长。</translation>
    </message>
    <message>
        <source>The machine sleeps</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>本机进入睡眠</translation>
    </message>
    <message>
        <source>As while the program is down: stands still, or runs on by the profile.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>与程序未运行时相同：按配置停止或继续走时。</translation>
    </message>
    <message>
        <source>Sleep, with its length.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>睡眠，及其时长。</translation>
    </message>
    <message>
        <source>The clock runs on while nobody is there, and the time is over</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>无人在场时计时继续，时间用完</translation>
    </message>
    <message>
        <source>The exam ends at that moment, with the answers given until then.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>考试在那一刻结束，以此前的作答为准。</translation>
    </message>
    <message>
        <source>The true moment of the end, and that it was noticed later.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>真实的结束时刻，以及事后才发现这一情况。</translation>
    </message>
    <message>
        <source>The time of day is set forward or back</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>当日时刻被调快或调慢</translation>
    </message>
    <message>
        <source>A jump of two seconds or more, with its size.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>两秒或以上的跳变，及其幅度。</translation>
    </message>
    <message>
        <source>Daylight saving begins or ends; the time zone changes</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>夏令时开始或结束；时区改变</translation>
    </message>
    <message>
        <source>Not logged: times are recorded in UTC.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>不记入日志：时刻以 UTC 记录。</translation>
    </message>
    <message>
        <source>A time service corrects the time of day</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>时间服务校正当日时刻</translation>
    </message>
    <message>
        <source>As a jump, if it is two seconds or more.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>若为两秒或以上，按跳变记录。</translation>
    </message>
    <message>
        <source>The program is stopped, starved or held in a debugger</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>程序被挂起、得不到运行资源或停在调试器中</translation>
    </message>
    <message>
        <source>Runs on: the machine is awake. What is left is computed, not counted.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>继续走时：本机处于唤醒状态。剩余时间是计算得出的，不是逐秒倒数的。</translation>
    </message>
    <message>
        <source>A standstill of five seconds or more, with its length.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>五秒或以上的停顿，及其时长。</translation>
    </message>
    <message>
        <source>A dialog, the Navigator or the review screen is open</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>对话框、Navigator 或检查屏幕处于打开状态</translation>
    </message>
    <message>
        <source>An unscheduled break</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>计划外休息</translation>
    </message>
    <message>
        <source>Beginning and end.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>开始和结束。</translation>
    </message>
    <message>
        <source>A break with the clock stopped, granted as an accommodation</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>作为考试便利准许的停表休息</translation>
    </message>
    <message>
        <source>Stands still for the length granted; then it runs on, to the millisecond.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>在准许的时长内停止；之后继续走时，精确到毫秒。</translation>
    </message>
    <message>
        <source>Beginning, the end of the time granted, and the return.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>开始、准许时间的结束以及返回。</translation>
    </message>
    <message>
        <source>A pause by staff, with their code</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>工作人员凭代码暂停</translation>
    </message>
    <message>
        <source>Beginning and end, and who.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>开始和结束，以及由谁操作。</translation>
    </message>
    <message>
        <source>The candidate’s own pause, in the training room</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>考生在练习考场中自行暂停</translation>
    </message>
    <message>
        <source>Extra time is granted or taken back in mid-exam</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>考试中途准许或收回加时</translation>
    </message>
    <message>
        <source>What is left is what is allowed now less what was used. Nothing granted counts twice.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>剩余时间等于现在允许的时间减去已用时间。准许的时间不会重复计算。</translation>
    </message>
    <message>
        <source>What is allowed from then on, and who said so.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>此后允许的时间，以及由谁决定。</translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>磁盘拒绝写入</translation>
    </message>
    <message>
        <source>Runs on. If the program dies meanwhile, time since the last write is given back.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>继续走时。若其间程序终止，则退还自上次写入以来的时间。</translation>
    </message>
    <message>
        <source>What was refused is written in order once the disk takes it.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>磁盘恢复写入后，被拒绝的内容按顺序写入。</translation>
    </message>
    <message>
        <source>Before the exam, and after it</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>考试之前和之后</translation>
    </message>
    <message>
        <source>How much of the exam is used is the difference of two readings of the machine’s monotonic clock, which nobody can set. The time of day is recorded beside it, for people. Whether the clock stands still or runs on while the program is down is a field of the driver profile: “stops” in all profiles shipped, as a test centre resumes a seat with the unused time.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>已用考试时间是本机单调时钟两次读数之差，该时钟任何人都无法调整。当日时刻一并记录，供人查看。程序未运行时计时是停止还是继续，由考试程序配置中的一个字段决定：随附的所有配置均为“stops”（停止），因为考试中心会以未用完的时间继续考试。</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>The exam clock</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>考试计时</translation>
    </message>
    <message>
        <source>The log, and the integrity notes of the report</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>日志，以及成绩单的完整性说明</translation>
    </message>
    <message>
        <source>January {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年1月</translation>
    </message>
    <message>
        <source>February {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年2月</translation>
    </message>
    <message>
        <source>March {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年3月</translation>
    </message>
    <message>
        <source>April {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年4月</translation>
    </message>
    <message>
        <source>May {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年5月</translation>
    </message>
    <message>
        <source>June {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年6月</translation>
    </message>
    <message>
        <source>July {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年7月</translation>
    </message>
    <message>
        <source>August {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年8月</translation>
    </message>
    <message>
        <source>September {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年9月</translation>
    </message>
    <message>
        <source>October {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年10月</translation>
    </message>
    <message>
        <source>November {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年11月</translation>
    </message>
    <message>
        <source>December {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}年12月</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>第 {number} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>Scored</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>计分</translation>
    </message>
    <message>
        <source>Unscored: does not count</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>不计分：不影响成绩</translation>
    </message>
    <message>
        <source>Right: you chose {chosen}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>正确：您选择了 {chosen}。</translation>
    </message>
    <message>
        <source>Wrong: you chose {chosen}; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>错误：您选择了 {chosen}；答案是 {key}。</translation>
    </message>
    <message>
        <source>Half-answered: you chose {chosen}, {given} of {wanted} asked for. An item counts only when it is complete and right; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>未答完：您选择了 {chosen}，应选 {wanted} 项，仅选 {given} 项。只有答完且全对才计分；答案是 {key}。</translation>
    </message>
    <message>
        <source>Not answered; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>未作答；答案是 {key}。</translation>
    </message>
    <message>
        <source>Domain {number}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>领域 {number}：{title}</translation>
    </message>
    <message>
        <source>Task {task}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>任务 {task}：{title}</translation>
    </message>
    <message>
        <source>as of {month}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>截至{month}</translation>
    </message>
    <message>
        <source>Right answer, and your choice</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>正确答案，也是您的选择</translation>
    </message>
    <message>
        <source>Your choice, not a right answer</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>您的选择，但不正确</translation>
    </message>
    <message>
        <source>Right answer, not chosen</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>正确答案，您未选择</translation>
    </message>
    <message>
        <source>The vendor describes it, or somebody who sat there saw it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>供应商有说明，或者参加过考试的人亲眼见过。</translation>
    </message>
    <message>
        <source>Several independent replicas of the real room show it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>多个独立的仿真考场都有这一点。</translation>
    </message>
    <message>
        <source>General knowledge, or our best guess. The real room may differ.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>常识，或者我们最好的猜测。真实考场可能不同。</translation>
    </message>
    <message>
        <source>Ours. The real room is not known to have it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>我们自己的。未知真实考场有这一点。</translation>
    </message>
    <message>
        <source>“{text}” is not a form code. One looks like MLS-C01/A/5f2c9a1b or MLS-C01/R1-40193/5f2c9a1b; it is printed on the score report.</source>
        <extracomment>core/exam/formcode.py</extracomment>
        <translation>“{text}”不是试卷代码。其形式如 MLS-C01/A/5f2c9a1b 或 MLS-C01/R1-40193/5f2c9a1b；印在成绩单上。</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Half-answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>未答完</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>未作答</translation>
    </message>
    <message>
        <source>costs more than needed</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>成本高于所需</translation>
    </message>
    <message>
        <source>more operational effort than asked for</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>运维工作量超出要求</translation>
    </message>
    <message>
        <source>too slow</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>太慢</translation>
    </message>
    <message>
        <source>does not scale as asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>无法按要求扩展</translation>
    </message>
    <message>
        <source>not available enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>可用性不足</translation>
    </message>
    <message>
        <source>not secure enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>安全性不足</translation>
    </message>
    <message>
        <source>does not do what is asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>没有做到题目所要求的</translation>
    </message>
    <message>
        <source>real time where batch is meant, or the other way round</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>应批处理却用实时，或反之</translation>
    </message>
    <message>
        <source>works at the wrong layer</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>作用于错误的层次</translation>
    </message>
    <message>
        <source>out of date</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>已过时</translation>
    </message>
    <message>
        <source>does not suit the data</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>不适合该数据</translation>
    </message>
    <message>
        <source>overlooks a word of the question</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>忽略了题目中的某个词</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{letters} and {last}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>{letters} 和 {last}</translation>
    </message>
    <message>
        <source>{exam} has no accommodation “{accommodation}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam} 没有考试便利“{accommodation}”。</translation>
    </message>
    <message>
        <source>{exam} cannot be sat with the driver profile “{driver}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>无法以考试程序配置“{driver}”参加 {exam}。</translation>
    </message>
    <message>
        <source>The form code “{form}” belongs to {other}, not to {exam}.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>试卷代码“{form}”属于 {other}，不属于 {exam}。</translation>
    </message>
    <message>
        <source>The form code “{form}” was made from bank version {made}; this is version {bank}, which would give another form. Use the same bank, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>试卷代码“{form}”由题库版本 {made} 生成；当前版本为 {bank}，会得到不同的试卷。请使用相同题库，或选择新试卷。</translation>
    </message>
    <message>
        <source>The form code “{form}” was made by another version of the draw, which would give another form. Use the same version of Carrel, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>试卷代码“{form}”由另一版本的抽题方法生成，会得到不同的试卷。请使用相同版本的 Carrel，或选择新试卷。</translation>
    </message>
    <message>
        <source>{exam} has no form “{form}”. It has {forms}; “random” draws one from the pool.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam} 没有试卷“{form}”。现有：{forms}；“random”从题池中抽取一份。</translation>
    </message>
    <message>
        <source>no fixed form</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>无固定试卷</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Nothing was changed. Check the permissions above it, or choose another with --data-dir.</source>
        <extracomment>core/paths.py</extracomment>
        <translation>无法创建数据文件夹 {folder}（{reason}）。未作任何更改。请检查上级文件夹的权限，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The records held everything in this file already; nothing was changed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>记录中已有此文件的全部内容；未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>The sitting was filed from the recovery file, with all its %n steps.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>
            <numerusform>已由恢复文件存入这场考试，共 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the sitting that the disk had refused are in the records now.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>
            <numerusform>磁盘曾拒绝的 %n 个考试步骤现已写入记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} The sitting can be resumed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>{done}可以继续这场考试。</translation>
    </message>
    <message>
        <source>This recovery file was made by another installation, {key}. Nothing was changed. If you know whose it is, take it up with “carrel recover --adopt FILE”: its sitting is then marked as not vouched for.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>此恢复文件由另一安装 {key} 生成。未作任何更改。如果知道其来源，可用“carrel recover --adopt FILE”导入：该考试将标记为未经担保。</translation>
    </message>
    <message>
        <source>The questions in this recovery file are of another version of Carrel. Nothing was changed. Take it up with the version that made it.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>此恢复文件中的试题属于另一版本的 Carrel。未作任何更改。请用生成它的版本导入。</translation>
    </message>
    <message>
        <source>The recovery file {target} could not be written ({reason}). Your answers are still in the window. Choose a folder on another disk.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>无法写入恢复文件 {target}（{reason}）。您的答案仍在窗口中。请选择另一磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>There is no recovery file {path}.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>没有恢复文件 {path}。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>无法读取文件 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>The file {path} is not a recovery file that can be taken up: {reason}. Nothing was changed.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>文件 {path} 不是可导入的恢复文件：{reason}。未作任何更改。</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>非普通文件</translation>
    </message>
    <message>
        <source>The file was not written: {path} is {what}. Give the name of a file.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>文件未写入：{path} 是{what}。请指定文件名。</translation>
    </message>
    <message>
        <source>The file was not written to {path} ({reason}). The results are kept; choose another folder and save it again.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>文件未能写入 {path}（{reason}）。成绩已保留；请选择其他文件夹重新保存。</translation>
    </message>
    <message>
        <source>That file holds no Ed25519 public key. Nothing was changed. Ask for the file that “carrel keys export -o FILE” makes.</source>
        <extracomment>core/security/keys.py</extracomment>
        <translation>该文件不含 Ed25519 公钥。未作任何更改。请索取由“carrel keys export -o FILE”生成的文件。</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>没有密钥库</translation>
    </message>
    <message>
        <source>it is locked</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>密钥库已锁定</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>密钥库没有响应</translation>
    </message>
    <message>
        <source>it refused</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>密钥库拒绝了请求</translation>
    </message>
    <message>
        <source>The record of this sitting was changed outside Carrel: {what}.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>这场考试的记录在 Carrel 之外被更改：{what}。</translation>
    </message>
    <message>
        <source>its log is not the one that Carrel wrote</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>日志不是 Carrel 所写</translation>
    </message>
    <message>
        <source>the history says something else than what was filed</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>历史与存档不符</translation>
    </message>
    <message>
        <source>the records file is not as Carrel left it, but edited, or another or older copy</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>记录文件与 Carrel 留下的不同：被编辑过，或是另一份或较旧的副本</translation>
    </message>
    <message>
        <source>A backup of the records was restored while this sitting was unfinished.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>在这场考试未结束时恢复过记录的备份。</translation>
    </message>
    <message>
        <source>A staff code has {shortest} to {longest} characters. Nothing was changed.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>工作人员代码须为 {shortest} 到 {longest} 个字符。未作任何更改。</translation>
    </message>
    <message>
        <source>That is not the staff code. Nothing was changed. If it is forgotten, delete the file {path}: then no code is set.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>工作人员代码不正确。未作任何更改。若已忘记，请删除文件 {path}：之后即无代码。</translation>
    </message>
    <message>
        <source>The staff code in {path} cannot be used: {why}. Nothing was changed. Mend the file, or delete it: then no code is set.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>无法使用 {path} 中的工作人员代码：{why}。未作任何更改。请修复该文件，或将其删除：之后即无代码。</translation>
    </message>
    <message>
        <source>The name of a key has 1 to {limit} characters.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>密钥名称须为 1 到 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Another key is called “{cleaned}” already. Nothing was changed. Choose another name with --name.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>已有名为“{cleaned}”的密钥。未作任何更改。请用 --name 选择其他名称。</translation>
    </message>
    <message>
        <source>No trusted key is called “{which}”. “carrel keys list” lists those that are.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>没有名为“{which}”的受信密钥。“carrel keys list”可列出现有密钥。</translation>
    </message>
    <message>
        <source>The trusted keys in {file} cannot be used ({reason}). Nothing was changed. Mend the file or its permissions; or delete it, and trust the keys again.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>无法使用 {file} 中的受信密钥（{reason}）。未作任何更改。请修复文件或其权限；或删除它并重新信任密钥。</translation>
    </message>
    <message>
        <source>The key of this installation is where it should be: nothing to do.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>本安装的密钥就在应在的位置：无需操作。</translation>
    </message>
    <message>
        <source>The key of this installation is in a key store of the system, and there is none here. Nothing was changed. Use Carrel where you are logged in to the desktop; or run “carrel keys keep file” there, and the key is in {path} from then on.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>本安装的密钥存放在系统的密钥库中，而此处没有密钥库。未作任何更改。请在已登录桌面的环境中使用 Carrel；或在那里运行“carrel keys keep file”，此后密钥将存放在 {path}。</translation>
    </message>
    <message>
        <source>The key of this installation is in the key store of the system, which cannot be used now: {reason}. Nothing was changed. Unlock the key store, for example by logging in to the desktop or in its password manager, and try again.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>本安装的密钥存放在系统的密钥库中，目前无法使用：{reason}。未作任何更改。请解锁密钥库，例如登录桌面或在密码管理器中解锁，然后重试。</translation>
    </message>
    <message>
        <source>The key of this installation is not in the key store of this account ({entry}): the data folder comes from another account or machine, or the entry was deleted. Nothing was changed. Run “carrel keys keep file” where the folder comes from and copy it again; or run “carrel keys renew” here: a new key is made, and earlier records count as changed.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>本安装的密钥不在此账户的密钥库中（{entry}）：数据文件夹来自另一个账户或另一台计算机，或者该条目已被删除。未作任何更改。请在文件夹的来源处运行“carrel keys keep file”后重新复制；或在此处运行“carrel keys renew”：将生成新密钥，以前的记录会视为被更改。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}). Nothing was checked.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>无法读取文件 {path}（{reason}）。未作任何检查。</translation>
    </message>
    <message>
        <source>There is no data folder {folder} yet. Start Carrel once, or say where it is with --data-dir.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>尚无数据文件夹 {folder}。请先启动一次 Carrel，或用 --data-dir 指定位置。</translation>
    </message>
    <message>
        <source>The key of this installation in {file} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>无法使用 {file} 中本安装的密钥（{reason}）。未作任何更改。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>The records in {records} are damaged or were changed ({reason}), so they were not backed up. The backups in {folder} were left as they are; “carrel restore” takes the newest sound one.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>{records} 中的记录已损坏或被更改（{reason}），因此未备份。{folder} 中的备份保持原样；“carrel restore”会取用最新的完好备份。</translation>
    </message>
    <message>
        <source>There is no sound backup in {folder}.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>{folder} 中没有完好的备份。</translation>
    </message>
    <message>
        <source>There is no backup {backup}. “carrel backup --list” names those there are.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>没有备份 {backup}。“carrel backup --list”可列出现有备份。</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged. The records were left as they are; choose another backup.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>备份 {backup} 已损坏。记录保持原样；请选择其他备份。</translation>
    </message>
    <message>
        <source>The file {path} is a database, but not Carrel&apos;s records. It was left untouched. Choose another data folder, or move the file away.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>文件 {path} 是数据库，但不是 Carrel 的记录。已保持原样。请选择其他数据文件夹，或移走该文件。</translation>
    </message>
    <message>
        <source>The records in {path} were written by a later version of Carrel. They were left untouched. Start that version, or choose another data folder.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>{path} 中的记录由更新版本的 Carrel 写入。已保持原样。请启动该版本，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>That candidate is not in the records. Choose or add one.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>记录中没有该考生。请选择或添加考生。</translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records. “carrel sittings” lists those that there are.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>记录中没有考试“{sitting}”。“carrel sittings”可列出现有考试。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). Nothing was changed. Check its permissions, or choose another one with --data-dir.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation>无法写入数据文件夹 {folder}（{reason}）。未作任何更改。请检查其权限，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another Carrel is using the records in {folder}. Nothing was changed. Go on in its window, or close it and start again.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation>另一个 Carrel 正在使用 {folder} 中的记录。未作任何更改。请在那个窗口继续，或将其关闭后重新启动。</translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network ({kind}), where two programs could write the records at once and a lost connection could damage them. Nothing was changed. Choose a folder on a disk of this machine with --data-dir; backups may be copied to the network.</source>
        <extracomment>core/storage/place.py</extracomment>
        <translation>数据文件夹 {folder} 位于网络（{kind}）上，两个程序可能同时写入记录，断线也可能损坏记录。未作任何更改。请用 --data-dir 选择本机磁盘上的文件夹；备份可以复制到网络。</translation>
    </message>
    <message>
        <source>The sitting in this file was deleted from the records. Nothing was changed: what was deleted does not come back.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation>此文件中的考试已从记录中删除。未作任何更改：已删除的内容不会恢复。</translation>
    </message>
    <message>
        <source>The steps in this recovery file do not follow on those in the records: the sitting was taken up or changed without it meanwhile. Nothing was changed; {path} and the file were left as they are.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation>此恢复文件中的步骤与记录中的不衔接：其间这场考试已被继续或更改。未作任何更改；{path} 和该文件保持原样。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written. Choose a new one.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation>文件夹 {folder} 不为空。未写入任何内容。请选择新文件夹。</translation>
    </message>
    <message>
        <source>The file {path} is damaged: it holds the key of this installation. Nothing was changed. Put a copy of it back; or delete it, and a new key is made, by which earlier records count as changed and earlier reports as somebody else’s.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>文件 {path} 已损坏：其中存有本安装的密钥。未作任何更改。请放回一份副本；若删除它，将生成新密钥，以前的记录会视为被更改，以前的成绩单会视为他人所有。</translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>记录中没有考试“{sitting}”。</translation>
    </message>
    <message>
        <source>The items of this sitting cannot be read from {file}. The file was left untouched; put a sound copy in its place.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>无法从 {file} 读取这场考试的试题。文件保持原样；请换上完好的副本。</translation>
    </message>
    <message>
        <source>The log of this sitting does not hold together from entry {fault} on: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>这场考试的日志自第 {fault} 条起不连贯：已被更改或损坏。未写入任何内容；{file} 保持原样。</translation>
    </message>
    <message>
        <source>The log of this sitting cannot be read: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>无法读取这场考试的日志：已被更改或损坏。未写入任何内容；{file} 保持原样。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>无法使用 {path}（{reason}）。未作任何更改。请检查文件夹的权限和剩余空间，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>请检查文件夹的权限和剩余空间，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Close the other program that uses them and try again.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>请关闭正在使用记录的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>The records in {file} cannot be used ({reason}). Nothing was changed. {advice}</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>无法使用 {file} 中的记录（{reason}）。未作任何更改。{advice}</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <extracomment>ui/app.py</extracomment>
        <translation>记录未打开。</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <extracomment>ui/app.py</extracomment>
        <translation>正在打开记录…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>系统配色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Preparing the question banks…</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>正在准备题库…</translation>
    </message>
    <message>
        <source>Add a bank: choose its folder</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>添加题库：选择其文件夹</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>正在添加 {name}</translation>
    </message>
    <message>
        <source>Preparing the questions…</source>
        <extracomment>ui/flow.py</extracomment>
        <translation>正在准备试题…</translation>
    </message>
    <message>
        <source>The result of {title} is withheld, as it would be in real life today. Release it now? The release is noted in the sitting’s log and cannot be taken back.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>{title} 的成绩已如当今真实考试一样暂缓公布。现在公布吗？公布会记入考试日志，无法撤回。</translation>
    </message>
    <message>
        <source>Abandon {title}? It ends without a result and cannot be resumed. It stays in the list until you delete it.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>放弃 {title} 吗？考试将无成绩结束，且无法继续。在您删除之前，它会留在列表中。</translation>
    </message>
    <message>
        <source>Delete {title}? Its answers, flags, comments, log and result go for good, and a score report can no longer be made of it. PDF files that you saved are not touched. The deletion itself is noted.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>删除 {title} 吗？其答案、标记、备注、日志和成绩将永久消失，也无法再生成成绩单。您已保存的 PDF 文件不受影响。删除操作本身会被记录。</translation>
    </message>
    <message>
        <source>Release the result</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>公布成绩</translation>
    </message>
    <message>
        <source>&amp;Release it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>公布(&amp;R)</translation>
    </message>
    <message>
        <source>Abandon the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>放弃考试</translation>
    </message>
    <message>
        <source>&amp;Abandon it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>放弃(&amp;A)</translation>
    </message>
    <message>
        <source>Delete the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>删除考试</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/language_acts.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/language_acts.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>{exam} – all questions with explanations</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>{exam} – 全部试题与解析</translation>
    </message>
    <message>
        <source>No question is left by this filter.</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>此筛选条件下没有试题。</translation>
    </message>
    <message>
        <source>To study, {task}: {title}</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>待学习 {task}：{title}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Left open or half-answered</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>未答或未答完</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>half-answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>未答完</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>已标记</translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>{filter}（{count}）</translation>
    </message>
    <message>
        <source>documented</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>有据可查</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>有报告</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>猜测</translation>
    </message>
    <message>
        <source>our own</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>自有</translation>
    </message>
    <message>
        <source>built</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>已实现</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>不同</translation>
    </message>
    <message numerus="yes">
        <source>%n elements: {built} built, {off} off, {different} deliberately different.</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>
            <numerusform>%n 个要素：已实现 {built}，关闭 {off}，有意不同 {different}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Each column is one sitting: the dot (a square where it was a fail) is the estimated scaled score, the bar its 95 % band, the strip below how much of the form was new. Where bands overlap, a rise may be luck. The chance is that of passing another form, from the new questions of all sittings up to that one; older ones count less.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>每列为一场考试：圆点（不合格为方块）是估计的量表分，竖条是 95% 区间，下方色带是试卷中新题的比例。区间重叠时，分数上升可能出于偶然。把握是通过另一份试卷的概率，依据截至该场所有考试的新题计算；越早的考试权重越小。</translation>
    </message>
    <message>
        <source>No released result of this exam yet. After the first one, the trend is shown here.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>此考试尚无已公布的成绩。有了第一次成绩后，这里会显示趋势。</translation>
    </message>
    <message>
        <source>Trend of {sittings}, {passed} passed</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{sittings}的趋势，合格 {passed} 次</translation>
    </message>
    <message>
        <source>pass mark {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>合格线 {score}</translation>
    </message>
    <message>
        <source>first {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>首次 {score}（{day}）</translation>
    </message>
    <message>
        <source>latest {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>最近 {score}（{day}）</translation>
    </message>
    <message>
        <source>best {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>最高 {score}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{right} / {all}</translation>
    </message>
    <message>
        <source>{day}, form {form}, {outcome}, score {score}, band {band}, {fresh} new questions, {right} of the new scored ones right, chance of passing {chance}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{day}，试卷 {form}，{outcome}，分数 {score}，区间 {band}，新题 {fresh}，计分新题答对 {right}，通过把握 {chance}</translation>
    </message>
    <message>
        <source>PASS</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>FAIL</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Random form</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>随机试卷</translation>
    </message>
    <message>
        <source>Form {form}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>试卷 {form}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>{form} · sat {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{form} · {day} 已考</translation>
    </message>
    <message>
        <source>Fresh random form from the pool</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>从题池新抽的随机试卷</translation>
    </message>
    <message>
        <source>drawn to the blueprint</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>按命题蓝图抽取</translation>
    </message>
    <message>
        <source>Form by its code</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>按代码指定试卷</translation>
    </message>
    <message>
        <source>as another seat has it</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>与其他座位相同</translation>
    </message>
    <message>
        <source>{questions} in {time}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{questions} · {time}</translation>
    </message>
    <message>
        <source>online check-in</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>在线签到</translation>
    </message>
    <message>
        <source>Add a bank: a folder with an exam and its questions.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>请添加题库：包含考试及其试题的文件夹。</translation>
    </message>
    <message>
        <source>Add a candidate first: a sitting belongs to someone.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>请先添加考生：每场考试都属于某个人。</translation>
    </message>
    <message>
        <source>Type the form code; it is printed on the score report.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>请输入试卷代码；代码印在成绩单上。</translation>
    </message>
    <message>
        <source>Nobody has sat here yet.

1. Add a candidate.
2. Choose a form.
3. Start: every answer is saved as it is given.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>还没有人在此考试。

1. 添加考生。
2. 选择试卷。
3. 开始：每个答案作答即保存。</translation>
    </message>
    <message>
        <source>No sittings yet.

Choose a form and start. Scores and reports will be kept here.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>还没有考试记录。

请选择试卷并开始。分数和成绩单将保存在这里。</translation>
    </message>
    <message>
        <source>{right} of {scored} scored questions right, {cut} needed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>计分 {scored} 题中答对 {right} 题，需 {cut} 题</translation>
    </message>
    <message>
        <source>The result is released on {moment}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>成绩将于 {moment} 公布</translation>
    </message>
    <message>
        <source>Agreement declined</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>拒绝协议</translation>
    </message>
    <message>
        <source>Agreement lapsed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>协议超时</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Withheld to {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>保留至 {day}</translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>暂缓公布</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>time {factor}</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>时间 {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n extra minutes</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>
            <numerusform>加时 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks of {minutes} min with the clock stopped</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>
            <numerusform>停表休息 %n 次，每次 {minutes} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>达到能力要求</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>需要提高</translation>
    </message>
    <message>
        <source>Pass or fail depends on the total alone. A section rests on few questions, so its result is less reliable than the total: take it as a hint where to study.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>合格与否只取决于总分。各部分题目很少，其结果不如总分可靠：仅供学习参考。</translation>
    </message>
    <message>
        <source>It is an estimate: no public table turns right answers into scaled scores.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>这是估计值：没有公开的表格把答对题数换算成量表分。</translation>
    </message>
    <message>
        <source>Practice material, not affiliated with any exam vendor. Not a certificate.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>练习材料，与任何考试机构无关。不是证书。</translation>
    </message>
    <message>
        <source>Estimated scaled score {score}. {passing} of {maximum} passes.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>估计量表分 {score}。满分 {maximum}，{passing} 分合格。</translation>
    </message>
    <message>
        <source>Scored questions right</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>计分题答对</translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>合格所需</translation>
    </message>
    <message numerus="yes">
        <source>%n points above the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>
            <numerusform>高于合格线 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>
            <numerusform>低于合格线 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>正好在合格线</translation>
    </message>
    <message>
        <source>Estimated scaled score {score} on a scale from {minimum} to {maximum}; the pass mark is {passing}; {where}; {level} % band from {low} to {high}</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>估计量表分 {score}，量表 {minimum} 到 {maximum}；合格线 {passing}；{where}；{level}% 区间 {low} 到 {high}</translation>
    </message>
    <message>
        <source>The band is Carrel’s own reckoning on its practice scale: of many such bands, {level} in 100 hold the score that you would reach on all of the content. The chance is that of passing another form, as hard as this one and all new to you, if you know then what you know now.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>区间由 Carrel 在练习量表上自行估算：许多这样的区间中，每 100 个有 {level} 个包含您在全部内容上会得到的分数。把握是指以您目前的水平，通过另一份难度相同、全为新题的试卷的概率。</translation>
    </message>
    <message>
        <source>{met} of the {items} questions were not new to you, so the score and the first chance may flatter you. Look at the new questions.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{items} 题中有 {met} 题您已见过，分数和第一个把握可能偏高。请看新题的情况。</translation>
    </message>
    <message>
        <source>The second chance rests on all questions that were new to you when you met them; each older sitting counts half as much as the one after it.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>第二个把握依据您初次遇到的所有新题；每场较早的考试权重是其后一场的一半。</translation>
    </message>
    <message>
        <source>Ranked by the points that a task, once learnt (9 of 10 right), is expected to bring on another form: how much of the exam it is, and how much of it you missed.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>按某任务学会后（10 题对 9 题）在另一份试卷上预计带来的分数排序：取决于其在考试中的比重以及您的失分。</translation>
    </message>
    <message>
        <source>Nothing stands out: every task was answered about as well as can be hoped for.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>没有突出的弱项：每个任务都答得相当好。</translation>
    </message>
    <message>
        <source>{count} from wrong to right</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>由错改对 {count} 题</translation>
    </message>
    <message>
        <source>{count} from right to wrong</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>由对改错 {count} 题</translation>
    </message>
    <message>
        <source>{count} from wrong to wrong</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>由错改错 {count} 题</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>超过 99%</translation>
    </message>
    <message>
        <source>about {share} %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>约 {share}%</translation>
    </message>
    <message>
        <source>Re-graded: a key was corrected after this sitting. The original result is kept.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>已重新评分：这场考试后有答案被更正。原成绩保留。</translation>
    </message>
    <message>
        <source>As delivered, bank version {version}: {score}</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>考试当时，题库版本 {version}：{score}</translation>
    </message>
    <message>
        <source>No key of this form has changed in bank version {version}. The result stands.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>题库版本 {version} 中此试卷的答案没有变化。成绩不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions could not be compared: gone, or rewritten.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>
            <numerusform>%n 题无法比较：已删除或改写。</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}, {scaled} – {raw} of {scored} right</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>{outcome}，{scaled} – {scored} 题答对 {raw} 题</translation>
    </message>
    <message>
        <source>question {number} is {turn}</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>第 {number} 题{turn}</translation>
    </message>
    <message>
        <source>keys as delivered</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>答案与考试时相同</translation>
    </message>
    <message numerus="yes">
        <source>%n questions not compared</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>
            <numerusform>%n 题未比较</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, bank version {version}: {score} ({keys})</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>{day}，题库版本 {version}：{score}（{keys}）</translation>
    </message>
    <message>
        <source>right as before</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>仍为正确</translation>
    </message>
    <message>
        <source>wrong as before</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>仍为错误</translation>
    </message>
    <message>
        <source>now wrong</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>改为错误</translation>
    </message>
    <message>
        <source>now right</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>改为正确</translation>
    </message>
    <message>
        <source>Band ({level} %)</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>区间（{level}%）</translation>
    </message>
    <message>
        <source>Chance of passing another form</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>通过另一试卷的把握</translation>
    </message>
    <message>
        <source>Questions met before</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>曾见过的试题</translation>
    </message>
    <message>
        <source>Right of scored questions that were new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>计分新题答对</translation>
    </message>
    <message>
        <source>Chance by the new questions of {sittings}</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>依据{sittings}的新题的通过把握</translation>
    </message>
    <message>
        <source>none was new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>没有新题</translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>
            <numerusform>+%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>under a point</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>不到 1 分</translation>
    </message>
    <message>
        <source>{task}: {right} right, expected to bring {points}, {questions} to read</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{task}：答对 {right}，预计带来 {points}，需阅读 {questions}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>更改的答案</translation>
    </message>
    <message>
        <source>Traps</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>Without extra time</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>若无加时</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>中断</translation>
    </message>
    <message numerus="yes">
        <source>Left and resumed %n times.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>离开并继续 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up %n times after a crash or power cut.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>在崩溃或断电后恢复 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>No question was opened.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>没有打开任何试题。</translation>
    </message>
    <message>
        <source>{used} of {allowed} used, {passes} through the form. On average {mean} a question, against {pace} if spread evenly; longest: question {number} with {longest}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>共 {allowed}，用时 {used}，把试卷过了{passes}。平均每题 {mean}，若平均分配为 {pace}；最长：第 {number} 题，{longest}。</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>%n 遍</numerusform>
        </translation>
    </message>
    <message>
        <source>None: every first answer stood.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>没有：所有答案都未改动。</translation>
    </message>
    <message>
        <source>{changes}. Among scored questions they brought {brought} and cost {cost}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{changes}。在计分题中，更改得到 {brought} 题，失去 {cost} 题。</translation>
    </message>
    <message>
        <source>No distractor was chosen.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>没有选择干扰项。</translation>
    </message>
    <message numerus="yes">
        <source>“{trap}” %n times</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>“{trap}” %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The wrong options you chose most: {traps}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>您最常选的错误选项：{traps}。</translation>
    </message>
    <message numerus="yes">
        <source>The sitting was over before the extra %n minutes began: they changed nothing.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>考试在 %n 分钟加时开始前已结束：加时没有影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>At each section’s own time you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>按各部分原定时间，您答对 {right} 题，估计 {score}：{outcome}。</translation>
    </message>
    <message>
        <source>At {time} you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>在 {time} 时您答对 {right} 题，估计 {score}：{outcome}。</translation>
    </message>
    <message numerus="yes">
        <source>In the extra time you answered or changed %n questions.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>在加时中您作答或更改了 %n 题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That brought %n right answers.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>由此多答对 %n 题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That cost %n right answers.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>由此少答对 %n 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>That changed no score.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>分数没有变化。</translation>
    </message>
    <message>
        <source>This form has questions of type {types}, which this version cannot show. Nothing was begun. Choose another form or a later version.</source>
        <extracomment>ui/presenters/room/presenter.py</extracomment>
        <translation>此试卷含有本版本无法显示的题型 {types}。尚未开始。请选择其他试卷或更新的版本。</translation>
    </message>
    <message>
        <source>What this proves: nothing in it was altered since that installation signed it. It does not prove who sat there, nor that the owner of that machine was honest, for the owner of a machine owns its key.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>这能证明：自该安装签名以来，内容未被更改。它不能证明是谁在考试，也不能证明机主诚实，因为密钥归机主所有。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the file as it was first saved.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>请勿采信。请索取最初保存的文件。</translation>
    </message>
    <message>
        <source>Caution: when the report was made, the record of this sitting had been changed outside Carrel. The report says so too.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>注意：生成报告时，这场考试的记录已在 Carrel 之外被更改。报告中也有说明。</translation>
    </message>
    <message>
        <source>When the report was made, the record was sound; now it is not.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>生成报告时记录完好；现在已不完好。</translation>
    </message>
    <message>
        <source>When it was signed, the report stated:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>签名时报告所载：</translation>
    </message>
    <message>
        <source>The paper has to say exactly this; compare line by line:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>纸面内容须与此完全一致；请逐行核对：</translation>
    </message>
    <message>
        <source>Candidate appendix</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>考生附录</translation>
    </message>
    <message>
        <source>Review booklet</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>复习手册</translation>
    </message>
    <message>
        <source>No result in the records of this installation has the code {code}. It was mistyped, or the report was altered or made elsewhere, or its sitting was deleted. The QR code on the report can be checked wherever the installation that made it is trusted.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>本安装的记录中没有代码为 {code} 的成绩。可能是输入错误，或报告被更改或在别处生成，或其考试已被删除。报告上的二维码可在信任其生成方的任何地方验证。</translation>
    </message>
    <message>
        <source>Genuine</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>真实</translation>
    </message>
    <message>
        <source>Intact, signer unknown</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>完整，签名者未知</translation>
    </message>
    <message>
        <source>{name} is not as it was when it was signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} 与签名时不同。</translation>
    </message>
    <message>
        <source>Altered</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>已被更改</translation>
    </message>
    <message>
        <source>Not a signed report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>不是已签名的报告</translation>
    </message>
    <message>
        <source>The text is no sound QR code of a Carrel report. Scan it again.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>该文本不是完好的 Carrel 报告二维码。请重新扫描。</translation>
    </message>
    <message>
        <source>Altered or misread</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>被更改或误读</translation>
    </message>
    <message>
        <source>What the QR code says</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>二维码的内容</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>未能确认</translation>
    </message>
    <message>
        <source>This installation made a report with that code.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>本安装生成过带有该代码的报告。</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>{name} was not altered since this installation signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>自本安装签名以来，{name} 未被更改。</translation>
    </message>
    <message>
        <source>{name} was not altered since “{signer}”, which is trusted here, signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>自此处信任的“{signer}”签名以来，{name} 未被更改。</translation>
    </message>
    <message>
        <source>{name} was not altered since the key {key} signed it, but nobody here trusts that key. If you know whose it is, ask for the file of “carrel keys export”, compare the fingerprint, and use “carrel keys trust FILE”.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>自密钥 {key} 签名以来，{name} 未被更改，但此处没有人信任该密钥。若知道其归属，请索取“carrel keys export”的文件，核对指纹，并使用“carrel keys trust FILE”。</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sittings</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n 场考试</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a recovery file, best on another disk</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>保存恢复文件，最好在另一磁盘</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Recovery file saved</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>恢复文件已保存</translation>
    </message>
    <message>
        <source>Take up a recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>导入恢复文件</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>Recovery files</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>More documents</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>更多文件</translation>
    </message>
    <message>
        <source>Preview &amp;appendix…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>预览附录(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save appendix as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>附录另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Preview review &amp;booklet…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>预览复习手册(&amp;B)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve review booklet as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>复习手册另存为 PDF(&amp;V)…</translation>
    </message>
    <message>
        <source>Grade this sitting anew, by the keys of the bank as it is now? The original result is kept, the new one stands beside it, and the act is logged. If no key has changed, nothing is filed.</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>按题库目前的答案对这场考试重新评分吗？原成绩保留，新成绩并列显示，操作会被记录。若答案没有变化，则不保存任何内容。</translation>
    </message>
    <message>
        <source>Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>重新评分</translation>
    </message>
    <message>
        <source>&amp;Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>重新评分(&amp;R)</translation>
    </message>
    <message>
        <source>Candidate {name}</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>考生 {name}</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>添加考生</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Candidate ID {id}. It belongs to this record and reads as practice.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>考生编号 {id}。属于此记录，并表明是练习。</translation>
    </message>
    <message>
        <source>As it should stand in the title bar and on the score report.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>将显示在标题栏和成绩单上的姓名。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Standing accommodation</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>长期考试便利</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>全部复制(&amp;O)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>All items</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>全部试题</translation>
    </message>
    <message>
        <source>Question with explanation</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>试题与解析</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>试题</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>试题</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>作答</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>&amp;Back to the result</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>返回成绩(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>上一题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>下一题(&amp;N)</translation>
    </message>
    <message>
        <source>Right if</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>在何种情况下正确</translation>
    </message>
    <message>
        <source>Trap: {trap}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>陷阱：{trap}</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>已标记待复查</translation>
    </message>
    <message>
        <source>Your comment: {comment}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>您的备注：{comment}</translation>
    </message>
    <message>
        <source>Fidelity card</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>仿真度说明</translation>
    </message>
    <message>
        <source>Show elements that are</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>显示的要素</translation>
    </message>
    <message>
        <source>&amp;Show elements that are</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>显示的要素(&amp;S)</translation>
    </message>
    <message>
        <source>Elements of the exam room</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>考场的要素</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>要素</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>分数</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>区间</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>新题</translation>
    </message>
    <message>
        <source>Right of new</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>新题答对</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>把握</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>成绩</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Reading the sittings…</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>正在读取考试记录…</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>打开成绩(&amp;O)</translation>
    </message>
    <message>
        <source>Back to &amp;home</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>返回主界面(&amp;H)</translation>
    </message>
    <message>
        <source>Sittings, the latest first</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>考试，最近的在前</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>ui/screens/history_chart.py</extracomment>
        <translation>新题</translation>
    </message>
    <message>
        <source>Practice in the style of a test centre. Not affiliated with any vendor.</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>考试中心风格的练习。与任何厂商无关。</translation>
    </message>
    <message>
        <source>New sitting</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>新考试</translation>
    </message>
    <message>
        <source>Past sittings</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>以往考试</translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>验证成绩单(&amp;V)…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>备份(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Resume the sitting</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>继续考试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>打印成绩单(&amp;P)…</translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>趋势(&amp;E)</translation>
    </message>
    <message>
        <source>Release &amp;now…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>立即公布(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;bandon…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>放弃(&amp;B)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Unfinished: {sitting}. Every answer is saved; the clock stands still.</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>未完成：{sitting}。所有答案均已保存；计时已停止。</translation>
    </message>
    <message>
        <source>score {score}</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>分数 {score}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>考生</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>编辑(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit the candidate’s standing accommodations</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>编辑考生的长期考试便利</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>考生(&amp;C)</translation>
    </message>
    <message>
        <source>Exam</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>考试</translation>
    </message>
    <message>
        <source>Add a &amp;bank…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>添加题库(&amp;B)…</translation>
    </message>
    <message>
        <source>Form code</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>试卷代码</translation>
    </message>
    <message>
        <source>Form code, for instance EXAM/A/5f2c9a1b</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>试卷代码，例如 EXAM/A/5f2c9a1b</translation>
    </message>
    <message>
        <source>S&amp;horter introduction: leave the tutorial out</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>简短介绍：跳过教程(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>立即(&amp;T)</translation>
    </message>
    <message>
        <source>Result at once, as it was until about 2022</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>立即显示成绩，如 2022 年前后以前</translation>
    </message>
    <message>
        <source>&amp;Withheld and released later, as today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>暂缓并稍后公布，如当今(&amp;W)</translation>
    </message>
    <message>
        <source>Result withheld and released later, as it is today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>成绩暂缓并稍后公布，如当今做法</translation>
    </message>
    <message>
        <source>&amp;Start the sitting</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>开始考试(&amp;S)</translation>
    </message>
    <message>
        <source>Candidate ID {id}
Standing accommodation: {standing}</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>考生编号 {id}
长期考试便利：{standing}</translation>
    </message>
    <message>
        <source>Nobody yet. Add a candidate: the name stands on the score report.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>尚无考生。请添加考生：姓名会出现在成绩单上。</translation>
    </message>
    <message>
        <source>This exam knows no extra time.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>此考试没有加时。</translation>
    </message>
    <message>
        <source>Something went wrong inside Carrel: this is a fault of the program, not yours. Every answer marked as saved is on the disk, and an unfinished sitting can be resumed. You can go on; if the window behaves oddly, close it and start again.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Carrel 内部出现问题：这是程序的错误，不是您的错。所有标为已保存的答案都在磁盘上，未完成的考试可以继续。您可以继续使用；若窗口异常，请关闭后重新启动。</translation>
    </message>
    <message>
        <source>A crash report was written to {path}. It holds no answers, keys or questions.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>崩溃报告已写入 {path}。其中不含作答、答案或试题。</translation>
    </message>
    <message>
        <source>The crash report below could not be written to a file. It holds no answers or keys.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>下面的崩溃报告无法写入文件。其中不含作答或答案。</translation>
    </message>
    <message>
        <source>A fault in Carrel</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Carrel 的错误</translation>
    </message>
    <message>
        <source>Fi&amp;delity card…</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>仿真度说明(&amp;D)…</translation>
    </message>
    <message>
        <source>Every element of the chosen room, and how sure we are that the real one has it</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>所选考场的每个要素，以及我们对真实考场具备它的把握</translation>
    </message>
    <message>
        <source>&amp;What the clock does…</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>计时规则(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>考场(&amp;R)</translation>
    </message>
    <message>
        <source>Rea&amp;son for them</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>加时理由(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;taff code</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>工作人员代码(&amp;T)</translation>
    </message>
    <message>
        <source>What the clock does</source>
        <extracomment>ui/screens/policy.py</extracomment>
        <translation>计时规则</translation>
    </message>
    <message>
        <source>The score report was not printed: {printer} cannot be used. The result is kept; choose another printer, or save the report as PDF.</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation>成绩单未打印：无法使用{printer}。成绩已保留；请选择其他打印机，或另存为 PDF。</translation>
    </message>
    <message>
        <source>the printer</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation>打印机</translation>
    </message>
    <message>
        <source>The score report cannot be shown, because its file is damaged. The result is kept; open it again to make a new report.</source>
        <extracomment>ui/screens/print_pages.py</extracomment>
        <translation>成绩单文件已损坏，无法显示。成绩已保留；请重新打开以生成新成绩单。</translation>
    </message>
    <message>
        <source>Score report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>{name} is no document signed by Carrel, or so much was cut off that it cannot be told any more. Paper forms and their answer keys are not signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} 不是 Carrel 签名的文件，或缺失过多而无法判断。纸质试卷及其答案没有签名。</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in the place of the records? What was done after it is then not in the records. The records that are there now are kept beside it.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>用 {moment} 的备份替换记录吗？之后的内容将不在记录中。现有的记录保留在旁边。</translation>
    </message>
    <message>
        <source>The records are not as Carrel wrote them: {reason}. Nothing was changed. Restore a backup, or save what can be read first.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>记录与 Carrel 所写不符：{reason}。未作任何更改。请恢复备份，或先保存可读取的内容。</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Every row of the records is as Carrel wrote it.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>记录的每一行都与 Carrel 所写一致。</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>已创建并检查了备份。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Choose where to save what can be read</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>选择可读取内容的保存位置</translation>
    </message>
    <message>
        <source>Saved in {folder}: {summary}. The damaged file was not changed.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>已保存到 {folder}：{summary}。损坏的文件未被更改。</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>正在保存可读取的内容</translation>
    </message>
    <message>
        <source>Everything up to now is in {file}. Go on with your test: the file is kept up to date until the disk takes everything. If it does not, “Recovery file…” on the home screen puts it into the records.</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>到目前为止的内容都在 {file} 中。请继续考试：文件会保持更新，直到磁盘全部接受。若未接受，可用主界面的“恢复文件…”将其存入记录。</translation>
    </message>
    <message>
        <source>Recover&amp;y file…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>恢复文件(&amp;Y)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Language and colours of everything around the exam room</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>考场以外所有界面的语言和颜色</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>考场</translation>
    </message>
    <message>
        <source>&amp;More options…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>更多选项(&amp;M)…</translation>
    </message>
    <message>
        <source>Options of this sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>这场考试的选项</translation>
    </message>
    <message>
        <source>Begin with the check-in steps of an &amp;online sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>从在线考试的签到步骤开始(&amp;O)</translation>
    </message>
    <message>
        <source>Time and breaks granted for this sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>为这场考试准许的时间和休息</translation>
    </message>
    <message>
        <source>Allowed is the exam’s own time times the factor, and then all extra minutes. Each counts once. Breaks with the clock stopped stand apart.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>允许时间为考试时间乘以系数，再加上所有加时。各项只计一次。停表休息另计。</translation>
    </message>
    <message>
        <source>Factor on the time</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>时间系数</translation>
    </message>
    <message>
        <source>&amp;Factor on the time</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>时间系数(&amp;F)</translation>
    </message>
    <message>
        <source>Extra &amp;minutes</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>加时分钟数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Breaks with the clock stopped</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>停表休息(&amp;B)</translation>
    </message>
    <message>
        <source>Minutes of &amp;each</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>每次分钟数(&amp;E)</translation>
    </message>
    <message>
        <source>Say why the extra minutes are granted: the report prints it.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>请说明准许加时的理由：会印在成绩单上。</translation>
    </message>
    <message>
        <source>That is not the staff code. Nothing was granted.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>工作人员代码不正确。未准许任何内容。</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>页</translation>
    </message>
    <message>
        <source> of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation> / {count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Score report, page {page} of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>成绩单，第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Print score report</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>打印成绩单</translation>
    </message>
    <message>
        <source>Save score report as PDF</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>成绩单另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The score report was saved as {file}.</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>成绩单已保存为 {file}。</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>A backup is made after each sitting. Restoring one puts it in the place of the records; those that were there are kept beside it.</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>每场考试后都会备份。恢复会用备份替换记录；原来的记录保留在旁边。</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>备份(&amp;U)</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>保存可读取的内容(&amp;S)…</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>比重</translation>
    </message>
    <message>
        <source>Right of scored</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>计分题答对</translation>
    </message>
    <message>
        <source>&amp;Go through all items</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>浏览全部试题(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>新试卷(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;More documents…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>更多文件(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Print score report…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>打印成绩单(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Re-grade…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>重新评分(&amp;R)…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>各部分</translation>
    </message>
    <message>
        <source>{section}, weight {weight}, {counts} right, {verdict}</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>{section}，比重 {weight}，答对 {counts}，{verdict}</translation>
    </message>
    <message>
        <source>Test ended</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>考试结束</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Would bring</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>预计带来</translation>
    </message>
    <message>
        <source>To go through</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>需浏览</translation>
    </message>
    <message>
        <source>Go through &amp;these questions</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>浏览这些试题(&amp;T)</translation>
    </message>
    <message>
        <source>What to study next</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>接下来学什么</translation>
    </message>
    <message>
        <source>How you worked</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>答题情况</translation>
    </message>
    <message>
        <source>What to study next, most useful first</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>接下来学什么，最有用的在前</translation>
    </message>
    <message>
        <source>There is a sound backup of {moment}. Restoring puts it in the place of the damaged file, which is kept beside it. What was done after the backup is then not in the records.</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>有一份 {moment} 的完好备份。恢复会用它替换损坏的文件，损坏的文件保留在旁边。备份之后的内容将不在记录中。</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>无法打开记录</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>恢复备份(&amp;R)</translation>
    </message>
    <message>
        <source>Drop the PDF file of a report here or choose it. For a report on paper, type its code or scan its QR code into the field.</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>请将成绩单的 PDF 文件拖到此处或选择文件。若是纸质成绩单，请输入其代码或将二维码扫描到输入框。</translation>
    </message>
    <message>
        <source>Verify a score report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>验证成绩单</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Code of a report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>成绩单代码</translation>
    </message>
    <message>
        <source>ABCD-EFGH-IJKL-MNOP</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>ABCD-EFGH-IJKL-MNOP</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>Check the c&amp;ode</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>验证代码(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>ui/seat.py</extracomment>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Choose the PDF file of a score report</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation>选择成绩单的 PDF 文件</translation>
    </message>
    <message>
        <source>Score reports (*.pdf)</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation>成绩单 (*.pdf)</translation>
    </message>
</context>
</TS>
