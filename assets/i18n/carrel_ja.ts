<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <source>A candidate&apos;s name has 1 to {limit} characters.</source>
        <extracomment>core/app.py</extracomment>
        <translation>受験者の名前は 1~{limit} 文字です。</translation>
    </message>
    <message>
        <source>The sitting {sitting} is over and cannot be resumed.</source>
        <extracomment>core/seating.py</extracomment>
        <translation>受験 {sitting} は終了しているため、再開できません。</translation>
    </message>
    <message>
        <source>The sitting {sitting} is over already.</source>
        <extracomment>core/app.py</extracomment>
        <translation>受験 {sitting} はすでに終了しています。</translation>
    </message>
    <message>
        <source>The sitting {sitting} has no result to release.</source>
        <extracomment>core/app.py</extracomment>
        <translation>受験 {sitting} には公開できる結果がありません。</translation>
    </message>
    <message>
        <source>The end of the sitting is not on the disk yet: the disk refuses it. Your answers are kept in this window. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation>受験の終了がまだディスクに保存されていません。ディスクが書き込みを拒否しています。解答はこのウィンドウに残っています。空き容量を増やすかディスクを接続し直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk still refuses the last steps of a sitting, and Carrel goes on trying to write them. Nothing was changed. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation>ディスクがある受験の最後の操作をまだ受け付けず、Carrel は書き込みを試み続けています。何も変更されていません。空き容量を増やすかディスクを接続し直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sitting {sitting} was not finished, so it has no result.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>受験 {sitting} は最後まで行われていないため、結果がありません。</translation>
    </message>
    <message>
        <source>The result of sitting {sitting} is withheld until {moment}. It can be released earlier in the list of sittings.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>受験 {sitting} の結果は {moment} まで保留されています。受験の一覧から早めに公開できます。</translation>
    </message>
    <message>
        <source>The log of this sitting was changed or damaged so much that it cannot be scored. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>この受験の記録は、採点できないほど変更または破損しています。何も書き込まれていません。{file} はそのままです。</translation>
    </message>
    <message>
        <source>The items kept with this sitting are not those it began with: they were changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>この受験とともに保存された問題は、開始時のものと異なります。変更または破損しています。何も書き込まれていません。{file} はそのままです。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Give the folder of a bank.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>フォルダー {folder} がありません。問題バンクのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{folder} is not a bank. Give the folder that holds an exam.yaml.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>{folder} は問題バンクではありません。exam.yaml のあるフォルダーを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>The bank in {folder} is not valid: %n faults. Nothing of it was loaded.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>
            <numerusform>{folder} の問題バンクは無効です。誤りが %n 件あります。何も読み込まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>reading {file}</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>{file} を読み込み中</translation>
    </message>
    <message>
        <source>checking the items</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>問題を確認中</translation>
    </message>
    <message>
        <source>The banks file {path} cannot be used ({reason}). Your records were left untouched. Free some space or check the folder&apos;s permissions, then try again.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>バンクのファイル {path} を使用できません（{reason}）。記録はそのままです。空き容量を増やすかフォルダーのアクセス権を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The banks file {path} is damaged ({reason}). Your records were left untouched. Start again: the file is then compiled anew from the banks&apos; folders.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>バンクのファイル {path} が破損しています（{reason}）。記録はそのままです。起動し直すと、ファイルはバンクのフォルダーから作り直されます。</translation>
    </message>
    <message>
        <source>The banks file {path} cannot be written ({reason}). Nothing was changed. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>バンクのファイル {path} に書き込めません（{reason}）。何も変更されていません。フォルダーのアクセス権を確認するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no exam “{exam}”. There is {exams}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>試験「{exam}」はありません。あるもの: {exams}。</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>There is no bank of version {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>バージョン {version} のバンクはありません。</translation>
    </message>
    <message>
        <source>There is no driver “{driver}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>バンク {version} にドライバープロファイル「{driver}」はありません。</translation>
    </message>
    <message>
        <source>There is no item “{wanted}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>バンク {version} に問題「{wanted}」はありません。</translation>
    </message>
    <message>
        <source>The banks file {file} is damaged ({reason}). Your records were left untouched. Delete that file: it is compiled anew at the next start.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>バンクのファイル {file} が破損しています（{reason}）。記録はそのままです。そのファイルを削除すると、次の起動時に作り直されます。</translation>
    </message>
    <message>
        <source>writing the bank</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>バンクを書き込み中</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>There is no bank {file}.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>バンク {file} はありません。</translation>
    </message>
    <message>
        <source>{file} is not a compiled bank of this version. Nothing was changed.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>{file} はこのバージョンでコンパイルされたバンクではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>{file} exists and is no compiled bank. It was left as it is.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>{file} はすでにあり、コンパイルされたバンクではありません。そのままにしました。</translation>
    </message>
    <message>
        <source>There is already a bank “{exam}”, from {other}. Nothing was changed. Give the new bank another id in its exam.yaml.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>バンク「{exam}」は {other} からすでに追加されています。何も変更されていません。新しいバンクの exam.yaml で別の id を付けてください。</translation>
    </message>
    <message>
        <source>There is no driver profile “{driver}”. There are: {known}.</source>
        <extracomment>core/bank/drivers.py</extracomment>
        <translation>ドライバープロファイル「{driver}」はありません。あるもの: {known}。</translation>
    </message>
    <message>
        <source>The driver profile {file} is not valid.</source>
        <extracomment>core/bank/drivers.py</extracomment>
        <translation>ドライバープロファイル {file} は正しくありません。</translation>
    </message>
    <message>
        <source>There is no bank {path}. Choose a folder that holds an exam.yaml.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>バンク {path} はありません。exam.yaml のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The bank {path} was compiled but cannot be found. Try again.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>バンク {path} はコンパイルされましたが、見つかりません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The first fault: {fault}</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>最初の誤り: {fault}</translation>
    </message>
    <message>
        <source>{file} holds {count} banks; one is needed. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file} には {count} 個のバンクがあります。必要なのは 1 個です。何も変更されていません。</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file} は破損しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>The bank in {file} is not valid. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file} のバンクは無効です。何も変更されていません。</translation>
    </message>
    <message>
        <source>The bank of {exam} has no form “{form}”. Choose another form.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam} のバンクにフォーム「{form}」はありません。別のフォームを選んでください。</translation>
    </message>
    <message>
        <source>The pool of {exam} is too small for a random form: domain {domain} needs {needed} items and has {have}. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam} の問題数が少なく、ランダムフォームを作れません。分野 {domain} には {needed} 問必要ですが、{have} 問しかありません。固定フォームを選ぶか、問題を追加してください。</translation>
    </message>
    <message>
        <source>No random form of {exam} meets the blueprint: the share of multiple response or the lists of enemy items leave no choice. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam} の出題設計を満たすランダムフォームを作れません。複数選択問題の割合または同時に出せない問題の一覧のため、選択の余地がありません。固定フォームを選ぶか、問題を追加してください。</translation>
    </message>
    <message>
        <source>Stands still.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>止まります。</translation>
    </message>
    <message>
        <source>Runs on.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>進み続けます。</translation>
    </message>
    <message>
        <source>No effect: the monotonic clock decides, not the time of day.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>影響ありません。時刻ではなく、単調クロックで決まります。</translation>
    </message>
    <message>
        <source>Not logged.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>ログに記録しません。</translation>
    </message>
    <message>
        <source>The program ends, crashes or is killed; power fails</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>プログラムの終了、異常終了、強制終了。停電</translation>
    </message>
    <message>
        <source>Stands still until the sitting is taken up, or runs on: the driver profile says which. A crash gives back at most one second.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>受験が再開されるまで止まるか、進み続けます。どちらになるかはドライバープロファイルで決まります。異常終了で戻る時間は最大 1 秒です。</translation>
    </message>
    <message>
        <source>An interruption, with the time away.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>中断と、離れていた時間。</translation>
    </message>
    <message>
        <source>The machine sleeps</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>コンピューターのスリープ</translation>
    </message>
    <message>
        <source>As while the program is down: stands still, or runs on by the profile.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>プログラムが動いていないときと同じです。プロファイルに従って止まるか、進み続けます。</translation>
    </message>
    <message>
        <source>Sleep, with its length.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>スリープと、その長さ。</translation>
    </message>
    <message>
        <source>The clock runs on while nobody is there, and the time is over</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>誰もいない間に時計が進み、時間切れになる</translation>
    </message>
    <message>
        <source>The exam ends at that moment, with the answers given until then.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>その時点で、それまでの解答により試験が終了します。</translation>
    </message>
    <message>
        <source>The true moment of the end, and that it was noticed later.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>実際の終了時刻と、後になって検出されたこと。</translation>
    </message>
    <message>
        <source>The time of day is set forward or back</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>時刻が進められる、または戻される</translation>
    </message>
    <message>
        <source>A jump of two seconds or more, with its size.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>2 秒以上のずれと、その大きさ。</translation>
    </message>
    <message>
        <source>Daylight saving begins or ends; the time zone changes</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>夏時間の開始または終了。タイムゾーンの変更</translation>
    </message>
    <message>
        <source>Not logged: times are recorded in UTC.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>ログに記録しません。時刻は UTC で記録されます。</translation>
    </message>
    <message>
        <source>A time service corrects the time of day</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>時刻同期サービスによる時刻の補正</translation>
    </message>
    <message>
        <source>As a jump, if it is two seconds or more.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>2 秒以上であれば、ずれとして記録します。</translation>
    </message>
    <message>
        <source>The program is stopped, starved or held in a debugger</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>プログラムの停止、リソース不足、デバッガーによる一時停止</translation>
    </message>
    <message>
        <source>Runs on: the machine is awake. What is left is computed, not counted.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>進み続けます。コンピューターは動作中です。残り時間は数えるのではなく、計算で求めます。</translation>
    </message>
    <message>
        <source>A standstill of five seconds or more, with its length.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>5 秒以上の停止と、その長さ。</translation>
    </message>
    <message>
        <source>A dialog, the Navigator or the review screen is open</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>ダイアログ、Navigator、見直し画面を開いている</translation>
    </message>
    <message>
        <source>An unscheduled break</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>予定外の休憩</translation>
    </message>
    <message>
        <source>Beginning and end.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>開始と終了。</translation>
    </message>
    <message>
        <source>A break with the clock stopped, granted as an accommodation</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>受験上の配慮として認められた、時計を止める休憩</translation>
    </message>
    <message>
        <source>Stands still for the length granted; then it runs on, to the millisecond.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>認められた長さだけ止まり、その後はミリ秒単位の正確さで進みます。</translation>
    </message>
    <message>
        <source>Beginning, the end of the time granted, and the return.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>開始、認められた時間の終了、戻った時点。</translation>
    </message>
    <message>
        <source>A pause by staff, with their code</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>スタッフコードによる、スタッフの一時停止</translation>
    </message>
    <message>
        <source>Beginning and end, and who.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>開始と終了、および実行者。</translation>
    </message>
    <message>
        <source>The candidate’s own pause, in the training room</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>練習用の試験室での、受験者自身による一時停止</translation>
    </message>
    <message>
        <source>Extra time is granted or taken back in mid-exam</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>試験の途中での、時間延長の許可または取り消し</translation>
    </message>
    <message>
        <source>What is left is what is allowed now less what was used. Nothing granted counts twice.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>残り時間は、現在の制限時間から使った時間を引いたものです。認められた時間が二重に数えられることはありません。</translation>
    </message>
    <message>
        <source>What is allowed from then on, and who said so.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>それ以降の制限時間と、決めた人。</translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>ディスクが書き込みを拒否する</translation>
    </message>
    <message>
        <source>Runs on. If the program dies meanwhile, time since the last write is given back.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>進み続けます。その間にプログラムが異常終了した場合は、最後の書き込み以降の時間が戻ります。</translation>
    </message>
    <message>
        <source>What was refused is written in order once the disk takes it.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>拒否された内容は、ディスクが受け付けた時点で順番どおりに書き込まれます。</translation>
    </message>
    <message>
        <source>Before the exam, and after it</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>試験の前と後</translation>
    </message>
    <message>
        <source>How much of the exam is used is the difference of two readings of the machine’s monotonic clock, which nobody can set. The time of day is recorded beside it, for people. Whether the clock stands still or runs on while the program is down is a field of the driver profile: “stops” in all profiles shipped, as a test centre resumes a seat with the unused time.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>試験で使った時間は、誰も変更できないコンピューターの単調クロックを 2 回読み取った差です。時刻は、人が読むために併せて記録されます。プログラムが動いていない間に時計が止まるか進み続けるかは、ドライバープロファイルの項目で決まります。付属のプロファイルではすべて「stops」です。試験センターでも、残り時間のまま受験が再開されるためです。</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>起きること</translation>
    </message>
    <message>
        <source>The exam clock</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>試験の時計</translation>
    </message>
    <message>
        <source>The log, and the integrity notes of the report</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>ログと、レポートの完全性に関する注記</translation>
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
        <translation>問題 {number} / {count}</translation>
    </message>
    <message>
        <source>Scored</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>採点対象</translation>
    </message>
    <message>
        <source>Unscored: does not count</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>採点対象外: 結果に影響しません</translation>
    </message>
    <message>
        <source>Right: you chose {chosen}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>正解: {chosen} を選びました。</translation>
    </message>
    <message>
        <source>Wrong: you chose {chosen}; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>不正解: {chosen} を選びました。正答は {key} です。</translation>
    </message>
    <message>
        <source>Half-answered: you chose {chosen}, {given} of {wanted} asked for. An item counts only when it is complete and right; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>解答途中: {chosen} を選びました（必要な {wanted} 個のうち {given} 個）。すべて選んで正しい場合だけ得点になります。正答は {key} です。</translation>
    </message>
    <message>
        <source>Not answered; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>未解答。正答は {key} です。</translation>
    </message>
    <message>
        <source>Domain {number}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>分野 {number}: {title}</translation>
    </message>
    <message>
        <source>Task {task}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>タスク {task}: {title}</translation>
    </message>
    <message>
        <source>as of {month}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{month}時点</translation>
    </message>
    <message>
        <source>Right answer, and your choice</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>正答で、あなたの解答です</translation>
    </message>
    <message>
        <source>Your choice, not a right answer</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>あなたの解答ですが、正答ではありません</translation>
    </message>
    <message>
        <source>Right answer, not chosen</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>正答ですが、選んでいません</translation>
    </message>
    <message>
        <source>The vendor describes it, or somebody who sat there saw it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>提供元が説明しているか、実際に受験した人が見たものです。</translation>
    </message>
    <message>
        <source>Several independent replicas of the real room show it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>実際の試験画面を再現した複数の独立したものに見られます。</translation>
    </message>
    <message>
        <source>General knowledge, or our best guess. The real room may differ.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>一般的な知識、または最善の推測です。実際とは異なることがあります。</translation>
    </message>
    <message>
        <source>Ours. The real room is not known to have it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>独自のものです。実際の試験画面にあるとは知られていません。</translation>
    </message>
    <message>
        <source>“{text}” is not a form code. One looks like MLS-C01/A/5f2c9a1b or MLS-C01/R1-40193/5f2c9a1b; it is printed on the score report.</source>
        <extracomment>core/exam/formcode.py</extracomment>
        <translation>「{text}」はフォームコードではありません。MLS-C01/A/5f2c9a1b や MLS-C01/R1-40193/5f2c9a1b のような形で、スコアレポートに印刷されています。</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>正解</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Half-answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>解答途中</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>未解答</translation>
    </message>
    <message>
        <source>costs more than needed</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>必要以上に費用がかかる</translation>
    </message>
    <message>
        <source>more operational effort than asked for</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>求められる以上に運用の手間がかかる</translation>
    </message>
    <message>
        <source>too slow</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>遅すぎる</translation>
    </message>
    <message>
        <source>does not scale as asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>求められる規模に拡張できない</translation>
    </message>
    <message>
        <source>not available enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>可用性が足りない</translation>
    </message>
    <message>
        <source>not secure enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>安全性が足りない</translation>
    </message>
    <message>
        <source>does not do what is asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>求められたことを満たさない</translation>
    </message>
    <message>
        <source>real time where batch is meant, or the other way round</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>バッチが適切なのにリアルタイム、またはその逆</translation>
    </message>
    <message>
        <source>works at the wrong layer</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>働く階層が違う</translation>
    </message>
    <message>
        <source>out of date</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>古い</translation>
    </message>
    <message>
        <source>does not suit the data</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>データに合わない</translation>
    </message>
    <message>
        <source>overlooks a word of the question</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>問題文の語を見落としている</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{letters} and {last}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>{letters}、{last}</translation>
    </message>
    <message>
        <source>{exam} has no accommodation “{accommodation}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam} に受験上の配慮「{accommodation}」はありません。</translation>
    </message>
    <message>
        <source>{exam} cannot be sat with the driver profile “{driver}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam} はドライバープロファイル「{driver}」では受験できません。</translation>
    </message>
    <message>
        <source>The form code “{form}” belongs to {other}, not to {exam}.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>フォームコード「{form}」は {exam} ではなく {other} のものです。</translation>
    </message>
    <message>
        <source>The form code “{form}” was made from bank version {made}; this is version {bank}, which would give another form. Use the same bank, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>フォームコード「{form}」はバンクのバージョン {made} で作られました。こちらは {bank} で、別のフォームになります。同じバンクを使うか、新しいフォームを選んでください。</translation>
    </message>
    <message>
        <source>The form code “{form}” was made by another version of the draw, which would give another form. Use the same version of Carrel, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>フォームコード「{form}」は別のバージョンの抽出方法で作られたため、別のフォームになります。同じバージョンの Carrel を使うか、新しいフォームを選んでください。</translation>
    </message>
    <message>
        <source>{exam} has no form “{form}”. It has {forms}; “random” draws one from the pool.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam} にフォーム「{form}」はありません。あるもの: {forms}。「random」で問題プールから抽出します。</translation>
    </message>
    <message>
        <source>no fixed form</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>固定フォームなし</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Nothing was changed. Check the permissions above it, or choose another with --data-dir.</source>
        <extracomment>core/paths.py</extracomment>
        <translation>データフォルダー {folder} を作成できません（{reason}）。何も変更されていません。上位フォルダーのアクセス権を確認するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The records held everything in this file already; nothing was changed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>このファイルの内容はすべて記録にあります。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The sitting was filed from the recovery file, with all its %n steps.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>
            <numerusform>受験を復旧ファイルから記録しました（全 %n 件の操作）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the sitting that the disk had refused are in the records now.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>
            <numerusform>ディスクが拒否していた受験の操作 %n 件を記録に加えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} The sitting can be resumed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>{done}受験は再開できます。</translation>
    </message>
    <message>
        <source>This recovery file was made by another installation, {key}. Nothing was changed. If you know whose it is, take it up with “carrel recover --adopt FILE”: its sitting is then marked as not vouched for.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>この復旧ファイルは別のインストール {key} で作られました。何も変更されていません。誰のものか分かる場合は「carrel recover --adopt FILE」で取り込めます。その受験は保証なしと表示されます。</translation>
    </message>
    <message>
        <source>The questions in this recovery file are of another version of Carrel. Nothing was changed. Take it up with the version that made it.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>この復旧ファイルの問題は別のバージョンの Carrel のものです。何も変更されていません。作成したバージョンで取り込んでください。</translation>
    </message>
    <message>
        <source>The recovery file {target} could not be written ({reason}). Your answers are still in the window. Choose a folder on another disk.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>復旧ファイル {target} に書き込めませんでした（{reason}）。解答はウィンドウに残っています。別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no recovery file {path}.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>復旧ファイル {path} がありません。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>ファイル {path} を読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>The file {path} is not a recovery file that can be taken up: {reason}. Nothing was changed.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>ファイル {path} は取り込める復旧ファイルではありません: {reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>通常のファイルではないもの</translation>
    </message>
    <message>
        <source>The file was not written: {path} is {what}. Give the name of a file.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>ファイルは書き込まれていません: {path} は{what}です。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>The file was not written to {path} ({reason}). The results are kept; choose another folder and save it again.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>{path} にファイルを書き込めませんでした（{reason}）。結果は保存されています。別のフォルダーを選んで保存し直してください。</translation>
    </message>
    <message>
        <source>That file holds no Ed25519 public key. Nothing was changed. Ask for the file that “carrel keys export -o FILE” makes.</source>
        <extracomment>core/security/keys.py</extracomment>
        <translation>そのファイルには Ed25519 公開鍵がありません。何も変更されていません。「carrel keys export -o FILE」で作られたファイルをもらってください。</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>キーストアがありません</translation>
    </message>
    <message>
        <source>it is locked</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>ロックされています</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>it refused</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>The record of this sitting was changed outside Carrel: {what}.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>この受験の記録は Carrel の外で変更されました: {what}。</translation>
    </message>
    <message>
        <source>its log is not the one that Carrel wrote</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>ログが Carrel の書いたものと異なります</translation>
    </message>
    <message>
        <source>the history says something else than what was filed</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>履歴が保存された内容と異なります</translation>
    </message>
    <message>
        <source>the records file is not as Carrel left it, but edited, or another or older copy</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>記録ファイルが Carrel の残したものではなく、編集されたか、別または古いコピーです</translation>
    </message>
    <message>
        <source>A backup of the records was restored while this sitting was unfinished.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>この受験の途中で、記録のバックアップが復元されました。</translation>
    </message>
    <message>
        <source>A staff code has {shortest} to {longest} characters. Nothing was changed.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>スタッフコードは {shortest}~{longest} 文字です。何も変更されていません。</translation>
    </message>
    <message>
        <source>That is not the staff code. Nothing was changed. If it is forgotten, delete the file {path}: then no code is set.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>スタッフコードが違います。何も変更されていません。忘れた場合はファイル {path} を削除すると、コードなしになります。</translation>
    </message>
    <message>
        <source>The staff code in {path} cannot be used: {why}. Nothing was changed. Mend the file, or delete it: then no code is set.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>{path} のスタッフコードを使用できません: {why}。何も変更されていません。ファイルを直すか、削除するとコードなしになります。</translation>
    </message>
    <message>
        <source>The name of a key has 1 to {limit} characters.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>鍵の名前は 1~{limit} 文字です。</translation>
    </message>
    <message>
        <source>Another key is called “{cleaned}” already. Nothing was changed. Choose another name with --name.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>「{cleaned}」という名前の鍵がすでにあります。何も変更されていません。--name で別の名前を選んでください。</translation>
    </message>
    <message>
        <source>No trusted key is called “{which}”. “carrel keys list” lists those that are.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>「{which}」という信頼済みの鍵はありません。「carrel keys list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>The trusted keys in {file} cannot be used ({reason}). Nothing was changed. Mend the file or its permissions; or delete it, and trust the keys again.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>{file} の信頼済みの鍵を使用できません（{reason}）。何も変更されていません。ファイルまたはアクセス権を直すか、削除して鍵を信頼し直してください。</translation>
    </message>
    <message>
        <source>The key of this installation is where it should be: nothing to do.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>このインストールの鍵は正しい場所にあります。行うことはありません。</translation>
    </message>
    <message>
        <source>The key of this installation is in a key store of the system, and there is none here. Nothing was changed. Use Carrel where you are logged in to the desktop; or run “carrel keys keep file” there, and the key is in {path} from then on.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>このインストールの鍵はシステムのキーストアにありますが、ここにはキーストアがありません。何も変更されていません。デスクトップにログインした状態で Carrel を使ってください。または、そこで “carrel keys keep file” を実行すると、以後は鍵が {path} に置かれます。</translation>
    </message>
    <message>
        <source>The key of this installation is in the key store of the system, which cannot be used now: {reason}. Nothing was changed. Unlock the key store, for example by logging in to the desktop or in its password manager, and try again.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>このインストールの鍵はシステムのキーストアにありますが、現在使用できません：{reason}。何も変更されていません。デスクトップへのログインやパスワードマネージャーなどでキーストアのロックを解除し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key of this installation is not in the key store of this account ({entry}): the data folder comes from another account or machine, or the entry was deleted. Nothing was changed. Run “carrel keys keep file” where the folder comes from and copy it again; or run “carrel keys renew” here: a new key is made, and earlier records count as changed.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>このインストールの鍵は、このアカウントのキーストアにありません（{entry}）。データフォルダーが別のアカウントまたは別のコンピューターのものか、項目が削除されています。何も変更されていません。フォルダーの元の場所で “carrel keys keep file” を実行してからコピーし直してください。または、ここで “carrel keys renew” を実行すると新しい鍵が作られ、以前の記録は変更されたものとして扱われます。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}). Nothing was checked.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>ファイル {path} を読み込めません（{reason}）。何も確認していません。</translation>
    </message>
    <message>
        <source>There is no data folder {folder} yet. Start Carrel once, or say where it is with --data-dir.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>データフォルダー {folder} はまだありません。Carrel を一度起動するか、--data-dir で場所を指定してください。</translation>
    </message>
    <message>
        <source>The key of this installation in {file} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>{file} にあるこのインストールの鍵を使用できません（{reason}）。何も変更されていません。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The records in {records} are damaged or were changed ({reason}), so they were not backed up. The backups in {folder} were left as they are; “carrel restore” takes the newest sound one.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>{records} の記録は破損または変更されている（{reason}）ため、バックアップしませんでした。{folder} のバックアップはそのままです。「carrel restore」で最新の正常なものを使えます。</translation>
    </message>
    <message>
        <source>There is no sound backup in {folder}.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>{folder} に正常なバックアップがありません。</translation>
    </message>
    <message>
        <source>There is no backup {backup}. “carrel backup --list” names those there are.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>バックアップ {backup} がありません。「carrel backup --list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged. The records were left as they are; choose another backup.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>バックアップ {backup} が破損しています。記録はそのままです。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>The file {path} is a database, but not Carrel&apos;s records. It was left untouched. Choose another data folder, or move the file away.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>ファイル {path} はデータベースですが、Carrel の記録ではありません。そのままにしました。別のデータフォルダーを選ぶか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>The records in {path} were written by a later version of Carrel. They were left untouched. Start that version, or choose another data folder.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>{path} の記録は、より新しいバージョンの Carrel で書かれています。そのままにしました。そのバージョンを起動するか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That candidate is not in the records. Choose or add one.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>その受験者は記録にありません。選択するか追加してください。</translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records. “carrel sittings” lists those that there are.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>記録に受験「{sitting}」はありません。「carrel sittings」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). Nothing was changed. Check its permissions, or choose another one with --data-dir.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation>データフォルダー {folder} に書き込めません（{reason}）。何も変更されていません。アクセス権を確認するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another Carrel is using the records in {folder}. Nothing was changed. Go on in its window, or close it and start again.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation>別の Carrel が {folder} の記録を使用しています。何も変更されていません。そのウィンドウで続けるか、閉じてから起動し直してください。</translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network ({kind}), where two programs could write the records at once and a lost connection could damage them. Nothing was changed. Choose a folder on a disk of this machine with --data-dir; backups may be copied to the network.</source>
        <extracomment>core/storage/place.py</extracomment>
        <translation>データフォルダー {folder} はネットワーク上（{kind}）にあります。2 つのプログラムが同時に記録を書いたり、接続が切れて破損したりするおそれがあります。何も変更されていません。--data-dir でこのコンピューターのディスク上のフォルダーを選んでください。バックアップはネットワークにコピーできます。</translation>
    </message>
    <message>
        <source>The sitting in this file was deleted from the records. Nothing was changed: what was deleted does not come back.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation>このファイルの受験は記録から削除されています。何も変更されていません。削除したものは戻りません。</translation>
    </message>
    <message>
        <source>The steps in this recovery file do not follow on those in the records: the sitting was taken up or changed without it meanwhile. Nothing was changed; {path} and the file were left as they are.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation>この復旧ファイルの操作は記録の続きになっていません。その間に受験が再開または変更されています。何も変更されていません。{path} とファイルはそのままです。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation>ファイル {path} がありません。</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written. Choose a new one.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation>フォルダー {folder} は空ではありません。何も書き込まれていません。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file {path} is damaged: it holds the key of this installation. Nothing was changed. Put a copy of it back; or delete it, and a new key is made, by which earlier records count as changed and earlier reports as somebody else’s.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>このインストールの鍵を保存したファイル {path} が破損しています。何も変更されていません。コピーを戻してください。削除すると新しい鍵が作られますが、以前の記録は変更されたもの、以前のレポートは他人のものとして扱われます。</translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>記録に受験「{sitting}」はありません。</translation>
    </message>
    <message>
        <source>The items of this sitting cannot be read from {file}. The file was left untouched; put a sound copy in its place.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>{file} からこの受験の問題を読み込めません。ファイルはそのままです。正常なコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>The log of this sitting does not hold together from entry {fault} on: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>この受験のログは {fault} 番目以降がつながっていません。変更または破損しています。何も書き込まれていません。{file} はそのままです。</translation>
    </message>
    <message>
        <source>The log of this sitting cannot be read: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>この受験のログを読み込めません。変更または破損しています。何も書き込まれていません。{file} はそのままです。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>{path} を使用できません（{reason}）。何も変更されていません。フォルダーのアクセス権と空き容量を確認するか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>フォルダーのアクセス権と空き容量を確認するか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Close the other program that uses them and try again.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>記録を使用している別のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The records in {file} cannot be used ({reason}). Nothing was changed. {advice}</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>{file} の記録を使用できません（{reason}）。何も変更されていません。{advice}</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <extracomment>ui/app.py</extracomment>
        <translation>記録は開かれていません。</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <extracomment>ui/app.py</extracomment>
        <translation>記録を開いています…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Preparing the question banks…</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>問題バンクを準備しています…</translation>
    </message>
    <message>
        <source>Add a bank: choose its folder</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>バンクの追加: フォルダーを選択</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>{name} を追加中</translation>
    </message>
    <message>
        <source>Preparing the questions…</source>
        <extracomment>ui/flow.py</extracomment>
        <translation>問題を準備しています…</translation>
    </message>
    <message>
        <source>The result of {title} is withheld, as it would be in real life today. Release it now? The release is noted in the sitting’s log and cannot be taken back.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>{title} の結果は、現在の実際の試験と同じく保留されています。今すぐ公開しますか。公開は受験のログに記録され、取り消せません。</translation>
    </message>
    <message>
        <source>Abandon {title}? It ends without a result and cannot be resumed. It stays in the list until you delete it.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>{title} を中止しますか。結果なしで終了し、再開できません。削除するまで一覧に残ります。</translation>
    </message>
    <message>
        <source>Delete {title}? Its answers, flags, comments, log and result go for good, and a score report can no longer be made of it. PDF files that you saved are not touched. The deletion itself is noted.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>{title} を削除しますか。解答、フラグ、コメント、ログ、結果は完全に失われ、スコアレポートも作れなくなります。保存済みの PDF ファイルはそのままです。削除したことは記録されます。</translation>
    </message>
    <message>
        <source>Release the result</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>結果の公開</translation>
    </message>
    <message>
        <source>&amp;Release it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>公開する(&amp;R)</translation>
    </message>
    <message>
        <source>Abandon the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>受験の中止</translation>
    </message>
    <message>
        <source>&amp;Abandon it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>中止する(&amp;A)</translation>
    </message>
    <message>
        <source>Delete the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>受験の削除</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>削除する(&amp;D)</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/language_acts.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/language_acts.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>{exam} – all questions with explanations</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>{exam} – すべての問題と解説</translation>
    </message>
    <message>
        <source>No question is left by this filter.</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>この条件に当てはまる問題はありません。</translation>
    </message>
    <message>
        <source>To study, {task}: {title}</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>学習対象 {task}: {title}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>フラグ付き</translation>
    </message>
    <message>
        <source>Left open or half-answered</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>未解答または解答途中</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>正解</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>不正解</translation>
    </message>
    <message>
        <source>half-answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>解答途中</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>未解答</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>問題 {number}</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>フラグ付き</translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>{filter}（{count}）</translation>
    </message>
    <message>
        <source>documented</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>文書あり</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>報告あり</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>推測</translation>
    </message>
    <message>
        <source>our own</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>独自</translation>
    </message>
    <message>
        <source>built</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>相違</translation>
    </message>
    <message numerus="yes">
        <source>%n elements: {built} built, {off} off, {different} deliberately different.</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>
            <numerusform>%n 要素: あり {built}、なし {off}、意図的な相違 {different}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Each column is one sitting: the dot (a square where it was a fail) is the estimated scaled score, the bar its 95 % band, the strip below how much of the form was new. Where bands overlap, a rise may be luck. The chance is that of passing another form, from the new questions of all sittings up to that one; older ones count less.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>各列が 1 回の受験です。点（不合格は四角）は推定スケールスコア、棒は 95% の範囲、下の帯はフォームのうち初めての問題の割合です。範囲が重なるときは、上昇が偶然かもしれません。見込みは別のフォームに合格する確率で、その回までの全受験の初めての問題から求め、古い受験ほど軽く扱います。</translation>
    </message>
    <message>
        <source>No released result of this exam yet. After the first one, the trend is shown here.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>この試験の公開された結果はまだありません。最初の結果が出ると、ここに推移が表示されます。</translation>
    </message>
    <message>
        <source>Trend of {sittings}, {passed} passed</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{sittings}の推移、合格 {passed} 回</translation>
    </message>
    <message>
        <source>pass mark {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>合格ライン {score}</translation>
    </message>
    <message>
        <source>first {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>初回 {score}（{day}）</translation>
    </message>
    <message>
        <source>latest {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>最新 {score}（{day}）</translation>
    </message>
    <message>
        <source>best {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>最高 {score}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{low}~{high}</translation>
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
        <translation>{day}、フォーム {form}、{outcome}、スコア {score}、範囲 {band}、初めての問題 {fresh}、初めての採点対象のうち正解 {right}、合格の見込み {chance}</translation>
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
        <translation>ランダムフォーム</translation>
    </message>
    <message>
        <source>Form {form}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>フォーム {form}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{form} · sat {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{form} · {day} 受験済み</translation>
    </message>
    <message>
        <source>Fresh random form from the pool</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>プールから新しいランダムフォーム</translation>
    </message>
    <message>
        <source>drawn to the blueprint</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>出題設計に従って抽出</translation>
    </message>
    <message>
        <source>Form by its code</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>コードで指定するフォーム</translation>
    </message>
    <message>
        <source>as another seat has it</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>ほかの席と同じもの</translation>
    </message>
    <message>
        <source>{questions} in {time}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{questions}・{time}</translation>
    </message>
    <message>
        <source>online check-in</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>オンラインのチェックイン</translation>
    </message>
    <message>
        <source>Add a bank: a folder with an exam and its questions.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>バンクを追加してください。試験と問題の入ったフォルダーです。</translation>
    </message>
    <message>
        <source>Add a candidate first: a sitting belongs to someone.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>先に受験者を追加してください。受験は誰かのものとして記録されます。</translation>
    </message>
    <message>
        <source>Type the form code; it is printed on the score report.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>フォームコードを入力してください。スコアレポートに印刷されています。</translation>
    </message>
    <message>
        <source>Nobody has sat here yet.

1. Add a candidate.
2. Choose a form.
3. Start: every answer is saved as it is given.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>まだ誰も受験していません。

1. 受験者を追加します。
2. フォームを選びます。
3. 開始します。解答はその場で保存されます。</translation>
    </message>
    <message>
        <source>No sittings yet.

Choose a form and start. Scores and reports will be kept here.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>受験はまだありません。

フォームを選んで開始してください。スコアとレポートはここに保存されます。</translation>
    </message>
    <message>
        <source>{right} of {scored} scored questions right, {cut} needed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>採点対象 {scored} 問中 {right} 問正解、必要 {cut} 問</translation>
    </message>
    <message>
        <source>The result is released on {moment}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>結果は {moment} に公開されます</translation>
    </message>
    <message>
        <source>Agreement declined</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>同意しなかった</translation>
    </message>
    <message>
        <source>Agreement lapsed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>同意の時間切れ</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Withheld to {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{day} まで保留</translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>途中</translation>
    </message>
    <message>
        <source>time {factor}</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>時間 {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n extra minutes</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>
            <numerusform>延長 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks of {minutes} min with the clock stopped</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>
            <numerusform>時計を止める休憩 {minutes} 分 × %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>能力要件を満たす</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>改善が必要</translation>
    </message>
    <message>
        <source>Pass or fail depends on the total alone. A section rests on few questions, so its result is less reliable than the total: take it as a hint where to study.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>合否は総合点だけで決まります。分野ごとの問題は少なく、その結果は総合点ほど信頼できません。学習の手がかりとしてご覧ください。</translation>
    </message>
    <message>
        <source>It is an estimate: no public table turns right answers into scaled scores.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>これは推定値です。正解数をスケールスコアに換算する公開の表はありません。</translation>
    </message>
    <message>
        <source>Practice material, not affiliated with any exam vendor. Not a certificate.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>練習用の教材で、どの試験提供者とも関係ありません。証明書ではありません。</translation>
    </message>
    <message>
        <source>Estimated scaled score {score}. {passing} of {maximum} passes.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>推定スケールスコア {score}。{maximum} 点中 {passing} 点で合格です。</translation>
    </message>
    <message>
        <source>Scored questions right</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>採点対象の正解</translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>合格に必要</translation>
    </message>
    <message numerus="yes">
        <source>%n points above the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>
            <numerusform>合格ラインより %n 点上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>
            <numerusform>合格ラインより %n 点下</numerusform>
        </translation>
    </message>
    <message>
        <source>the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>合格ラインちょうど</translation>
    </message>
    <message>
        <source>Estimated scaled score {score} on a scale from {minimum} to {maximum}; the pass mark is {passing}; {where}; {level} % band from {low} to {high}</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>推定スケールスコア {score}（{minimum}~{maximum}）、合格ライン {passing}、{where}、{level}% の範囲 {low}~{high}</translation>
    </message>
    <message>
        <source>The band is Carrel’s own reckoning on its practice scale: of many such bands, {level} in 100 hold the score that you would reach on all of the content. The chance is that of passing another form, as hard as this one and all new to you, if you know then what you know now.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>範囲は Carrel が練習用の尺度で独自に求めたものです。このような範囲のうち 100 中 {level} が、全内容で取れるはずのスコアを含みます。見込みは、今の知識のまま、同じ難しさですべて初めての別のフォームに合格する確率です。</translation>
    </message>
    <message>
        <source>{met} of the {items} questions were not new to you, so the score and the first chance may flatter you. Look at the new questions.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{items} 問中 {met} 問は初めてではないため、スコアと最初の見込みは高めに出ているかもしれません。初めての問題をご覧ください。</translation>
    </message>
    <message>
        <source>The second chance rests on all questions that were new to you when you met them; each older sitting counts half as much as the one after it.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>2 つ目の見込みは、出会った時に初めてだった全問題に基づきます。古い受験は、その次の受験の半分の重みです。</translation>
    </message>
    <message>
        <source>Ranked by the points that a task, once learnt (9 of 10 right), is expected to bring on another form: how much of the exam it is, and how much of it you missed.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>学習後（10 問中 9 問正解）に別のフォームで見込める得点の順です。試験に占める割合と、間違えた量から求めています。</translation>
    </message>
    <message>
        <source>Nothing stands out: every task was answered about as well as can be hoped for.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>特に目立つものはありません。どのタスクも十分によく答えられています。</translation>
    </message>
    <message>
        <source>{count} from wrong to right</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>不正解→正解 {count} 問</translation>
    </message>
    <message>
        <source>{count} from right to wrong</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>正解→不正解 {count} 問</translation>
    </message>
    <message>
        <source>{count} from wrong to wrong</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>不正解→不正解 {count} 問</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>1% 未満</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>99% 超</translation>
    </message>
    <message>
        <source>about {share} %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>約 {share}%</translation>
    </message>
    <message>
        <source>Re-graded: a key was corrected after this sitting. The original result is kept.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>再採点しました。この受験の後に正答が訂正されました。元の結果は残っています。</translation>
    </message>
    <message>
        <source>As delivered, bank version {version}: {score}</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>受験時、バンクのバージョン {version}: {score}</translation>
    </message>
    <message>
        <source>No key of this form has changed in bank version {version}. The result stands.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>バンクのバージョン {version} で、このフォームの正答に変更はありません。結果はそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions could not be compared: gone, or rewritten.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>
            <numerusform>%n 問は比較できませんでした（削除または書き換え）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}, {scaled} – {raw} of {scored} right</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>{outcome}、{scaled} – {scored} 問中 {raw} 問正解</translation>
    </message>
    <message>
        <source>question {number} is {turn}</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>問題 {number} は{turn}</translation>
    </message>
    <message>
        <source>keys as delivered</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>正答は受験時のまま</translation>
    </message>
    <message numerus="yes">
        <source>%n questions not compared</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>
            <numerusform>%n 問は未比較</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, bank version {version}: {score} ({keys})</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>{day}、バンクのバージョン {version}: {score}（{keys}）</translation>
    </message>
    <message>
        <source>right as before</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>以前と同じく正解</translation>
    </message>
    <message>
        <source>wrong as before</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>以前と同じく不正解</translation>
    </message>
    <message>
        <source>now wrong</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>不正解に変更</translation>
    </message>
    <message>
        <source>now right</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>正解に変更</translation>
    </message>
    <message>
        <source>Band ({level} %)</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>範囲（{level}%）</translation>
    </message>
    <message>
        <source>Chance of passing another form</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>別のフォームに合格する見込み</translation>
    </message>
    <message>
        <source>Questions met before</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>以前に出会った問題</translation>
    </message>
    <message>
        <source>Right of scored questions that were new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>初めての採点対象の正解</translation>
    </message>
    <message>
        <source>Chance by the new questions of {sittings}</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{sittings}の初めての問題から見た合格の見込み</translation>
    </message>
    <message>
        <source>none was new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>初めての問題なし</translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>
            <numerusform>+%n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>under a point</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>1 点未満</translation>
    </message>
    <message>
        <source>{task}: {right} right, expected to bring {points}, {questions} to read</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{task}: 正解 {right}、見込める得点 {points}、見直す問題 {questions}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>解答の変更</translation>
    </message>
    <message>
        <source>Traps</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>引っかけ</translation>
    </message>
    <message>
        <source>Without extra time</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>延長時間なしの場合</translation>
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
            <numerusform>退出して再開 %n 回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up %n times after a crash or power cut.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>異常終了または停電の後に再開 %n 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>No question was opened.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>問題は開かれませんでした。</translation>
    </message>
    <message>
        <source>{used} of {allowed} used, {passes} through the form. On average {mean} a question, against {pace} if spread evenly; longest: question {number} with {longest}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{allowed} のうち {used} を使用、フォームを{passes}しました。平均は 1 問 {mean}（均等なら {pace}）。最長は問題 {number} の {longest} です。</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>%n 巡</numerusform>
        </translation>
    </message>
    <message>
        <source>None: every first answer stood.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>なし: 最初の解答のままです。</translation>
    </message>
    <message>
        <source>{changes}. Among scored questions they brought {brought} and cost {cost}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{changes}。採点対象では、変更で {brought} 問得て {cost} 問失いました。</translation>
    </message>
    <message>
        <source>No distractor was chosen.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>誤答の選択肢は選ばれませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>“{trap}” %n times</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>「{trap}」%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>The wrong options you chose most: {traps}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>よく選んだ誤答: {traps}。</translation>
    </message>
    <message numerus="yes">
        <source>The sitting was over before the extra %n minutes began: they changed nothing.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>延長の %n 分が始まる前に受験が終わったため、影響はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>At each section’s own time you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>各セクション本来の時間の時点で正解 {right} 問、推定 {score}: {outcome}。</translation>
    </message>
    <message>
        <source>At {time} you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{time} の時点で正解 {right} 問、推定 {score}: {outcome}。</translation>
    </message>
    <message numerus="yes">
        <source>In the extra time you answered or changed %n questions.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>延長時間に %n 問を解答または変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That brought %n right answers.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>それで正解が %n 問増えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That cost %n right answers.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>それで正解が %n 問減りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>That changed no score.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>得点は変わりませんでした。</translation>
    </message>
    <message>
        <source>This form has questions of type {types}, which this version cannot show. Nothing was begun. Choose another form or a later version.</source>
        <extracomment>ui/presenters/room/presenter.py</extracomment>
        <translation>このフォームには、このバージョンで表示できない種類 {types} の問題があります。何も開始されていません。別のフォームか新しいバージョンをお選びください。</translation>
    </message>
    <message>
        <source>What this proves: nothing in it was altered since that installation signed it. It does not prove who sat there, nor that the owner of that machine was honest, for the owner of a machine owns its key.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>これで分かること: そのインストールが署名してから、何も変更されていません。誰が受験したか、コンピューターの持ち主が正直だったかは分かりません。鍵は持ち主のものだからです。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the file as it was first saved.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>信頼しないでください。最初に保存されたファイルをもらってください。</translation>
    </message>
    <message>
        <source>Caution: when the report was made, the record of this sitting had been changed outside Carrel. The report says so too.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>注意: レポートの作成時に、この受験の記録は Carrel の外で変更されていました。レポートにもそう書かれています。</translation>
    </message>
    <message>
        <source>When the report was made, the record was sound; now it is not.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>レポートの作成時、記録は正常でした。今は正常ではありません。</translation>
    </message>
    <message>
        <source>When it was signed, the report stated:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>署名時にレポートに書かれていた内容:</translation>
    </message>
    <message>
        <source>The paper has to say exactly this; compare line by line:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>紙には次のとおり書かれているはずです。1 行ずつ比べてください。</translation>
    </message>
    <message>
        <source>Candidate appendix</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>受験者向け付録</translation>
    </message>
    <message>
        <source>Review booklet</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>復習冊子</translation>
    </message>
    <message>
        <source>No result in the records of this installation has the code {code}. It was mistyped, or the report was altered or made elsewhere, or its sitting was deleted. The QR code on the report can be checked wherever the installation that made it is trusted.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>このインストールの記録に、コード {code} の結果はありません。入力の誤りか、レポートが改ざんされたか別の場所で作られたか、受験が削除されています。レポートの QR コードは、作成したインストールを信頼する場所ならどこでも確認できます。</translation>
    </message>
    <message>
        <source>Genuine</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>本物です</translation>
    </message>
    <message>
        <source>Intact, signer unknown</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>改変なし、署名者不明</translation>
    </message>
    <message>
        <source>{name} is not as it was when it was signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} は署名時と異なります。</translation>
    </message>
    <message>
        <source>Altered</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>改変されています</translation>
    </message>
    <message>
        <source>Not a signed report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>署名されたレポートではありません</translation>
    </message>
    <message>
        <source>The text is no sound QR code of a Carrel report. Scan it again.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Carrel のレポートの正しい QR コードではありません。読み取り直してください。</translation>
    </message>
    <message>
        <source>Altered or misread</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>改変または読み取りの誤り</translation>
    </message>
    <message>
        <source>What the QR code says</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>QR コードの内容</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>This installation made a report with that code.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>このインストールは、そのコードのレポートを作成しています。</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>文書</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>署名した鍵</translation>
    </message>
    <message>
        <source>{name} was not altered since this installation signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} は、このインストールが署名してから変更されていません。</translation>
    </message>
    <message>
        <source>{name} was not altered since “{signer}”, which is trusted here, signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} は、ここで信頼されている「{signer}」が署名してから変更されていません。</translation>
    </message>
    <message>
        <source>{name} was not altered since the key {key} signed it, but nobody here trusts that key. If you know whose it is, ask for the file of “carrel keys export”, compare the fingerprint, and use “carrel keys trust FILE”.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} は鍵 {key} が署名してから変更されていませんが、その鍵はここで信頼されていません。誰の鍵か分かる場合は「carrel keys export」のファイルをもらい、フィンガープリントを比べて「carrel keys trust FILE」を実行してください。</translation>
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
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sittings</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n 回の受験</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a recovery file, best on another disk</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>復旧ファイルの保存（別のディスクを推奨）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Recovery file saved</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>復旧ファイルを保存しました</translation>
    </message>
    <message>
        <source>Take up a recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>復旧ファイルの取り込み</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>復旧ファイル</translation>
    </message>
    <message>
        <source>Recovery files</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>復旧ファイル</translation>
    </message>
    <message>
        <source>More documents</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>その他の文書</translation>
    </message>
    <message>
        <source>Preview &amp;appendix…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>付録のプレビュー(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save appendix as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>付録を PDF で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Preview review &amp;booklet…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>復習冊子のプレビュー(&amp;B)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve review booklet as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>復習冊子を PDF で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Grade this sitting anew, by the keys of the bank as it is now? The original result is kept, the new one stands beside it, and the act is logged. If no key has changed, nothing is filed.</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>現在のバンクの正答でこの受験を再採点しますか。元の結果は残り、新しい結果が並んで表示され、操作は記録されます。正答が変わっていなければ何も保存されません。</translation>
    </message>
    <message>
        <source>Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>再採点</translation>
    </message>
    <message>
        <source>&amp;Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>再採点(&amp;R)</translation>
    </message>
    <message>
        <source>Candidate {name}</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>受験者 {name}</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>受験者の追加</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Candidate ID {id}. It belongs to this record and reads as practice.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>受験者 ID {id}。この記録のもので、練習用と分かる番号です。</translation>
    </message>
    <message>
        <source>As it should stand in the title bar and on the score report.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>タイトルバーとスコアレポートに表示される名前です。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Standing accommodation</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>常に適用する配慮</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>すべてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>All items</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>すべての問題</translation>
    </message>
    <message>
        <source>Question with explanation</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>問題と解説</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>解答</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>&amp;Back to the result</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>結果に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Right if</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>正解になる場合</translation>
    </message>
    <message>
        <source>Trap: {trap}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>引っかけ: {trap}</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>参考資料</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>見直しフラグ付き</translation>
    </message>
    <message>
        <source>Your comment: {comment}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>あなたのコメント: {comment}</translation>
    </message>
    <message>
        <source>Fidelity card</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>再現度カード</translation>
    </message>
    <message>
        <source>Show elements that are</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>表示する要素</translation>
    </message>
    <message>
        <source>&amp;Show elements that are</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>表示する要素(&amp;S)</translation>
    </message>
    <message>
        <source>Elements of the exam room</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>試験画面の要素</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>要素</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>印</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>初めて</translation>
    </message>
    <message>
        <source>Right of new</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>初めての正解</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>推移</translation>
    </message>
    <message>
        <source>Reading the sittings…</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>受験を読み込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>結果を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Back to &amp;home</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>ホームに戻る(&amp;H)</translation>
    </message>
    <message>
        <source>Sittings, the latest first</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>受験（新しい順）</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>ui/screens/history_chart.py</extracomment>
        <translation>初めて</translation>
    </message>
    <message>
        <source>Practice in the style of a test centre. Not affiliated with any vendor.</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>試験センター形式の練習。どの企業とも関係ありません。</translation>
    </message>
    <message>
        <source>New sitting</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>新しい受験</translation>
    </message>
    <message>
        <source>Past sittings</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>これまでの受験</translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>レポートの検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>バックアップ(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Resume the sitting</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>受験を再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>レポートを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>推移(&amp;E)</translation>
    </message>
    <message>
        <source>Release &amp;now…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>今すぐ公開(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;bandon…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>中止(&amp;B)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Unfinished: {sitting}. Every answer is saved; the clock stands still.</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>途中の受験: {sitting}。解答はすべて保存され、時計は止まっています。</translation>
    </message>
    <message>
        <source>score {score}</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>スコア {score}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>受験者</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>編集(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit the candidate’s standing accommodations</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>受験者に常に適用する配慮を編集</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>受験者(&amp;C)</translation>
    </message>
    <message>
        <source>Exam</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>試験</translation>
    </message>
    <message>
        <source>Add a &amp;bank…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>バンクを追加(&amp;B)…</translation>
    </message>
    <message>
        <source>Form code</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>フォームコード</translation>
    </message>
    <message>
        <source>Form code, for instance EXAM/A/5f2c9a1b</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>フォームコード（例: EXAM/A/5f2c9a1b）</translation>
    </message>
    <message>
        <source>S&amp;horter introduction: leave the tutorial out</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>短い案内: チュートリアルを省く(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>すぐに表示(&amp;T)</translation>
    </message>
    <message>
        <source>Result at once, as it was until about 2022</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>結果をすぐに表示（2022 年頃までの方式）</translation>
    </message>
    <message>
        <source>&amp;Withheld and released later, as today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>保留し後で公開（現在の方式）(&amp;W)</translation>
    </message>
    <message>
        <source>Result withheld and released later, as it is today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>結果を保留し後で公開（現在の方式）</translation>
    </message>
    <message>
        <source>&amp;Start the sitting</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>受験を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Candidate ID {id}
Standing accommodation: {standing}</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>受験者 ID {id}
常に適用する配慮: {standing}</translation>
    </message>
    <message>
        <source>Nobody yet. Add a candidate: the name stands on the score report.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>まだ誰もいません。受験者を追加してください。名前はスコアレポートに載ります。</translation>
    </message>
    <message>
        <source>This exam knows no extra time.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>この試験に延長時間はありません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Carrel: this is a fault of the program, not yours. Every answer marked as saved is on the disk, and an unfinished sitting can be resumed. You can go on; if the window behaves oddly, close it and start again.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Carrel の内部で問題が起きました。これはプログラムの不具合で、あなたのせいではありません。保存済みと表示された解答はすべてディスクにあり、途中の受験は再開できます。そのまま続けられますが、動作がおかしい場合は閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>A crash report was written to {path}. It holds no answers, keys or questions.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>クラッシュレポートを {path} に書き込みました。解答、正答、問題は含まれていません。</translation>
    </message>
    <message>
        <source>The crash report below could not be written to a file. It holds no answers or keys.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>下のクラッシュレポートはファイルに書き込めませんでした。解答と正答は含まれていません。</translation>
    </message>
    <message>
        <source>A fault in Carrel</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Carrel の不具合</translation>
    </message>
    <message>
        <source>Fi&amp;delity card…</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>再現度カード(&amp;D)…</translation>
    </message>
    <message>
        <source>Every element of the chosen room, and how sure we are that the real one has it</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>選んだ試験画面のすべての要素と、それが実際にあるという確かさ</translation>
    </message>
    <message>
        <source>&amp;What the clock does…</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>時計の動作(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>試験室(&amp;R)</translation>
    </message>
    <message>
        <source>Rea&amp;son for them</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>延長の理由(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;taff code</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>スタッフコード(&amp;T)</translation>
    </message>
    <message>
        <source>What the clock does</source>
        <extracomment>ui/screens/policy.py</extracomment>
        <translation>時計の動作</translation>
    </message>
    <message>
        <source>The score report was not printed: {printer} cannot be used. The result is kept; choose another printer, or save the report as PDF.</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation>スコアレポートは印刷されませんでした。{printer}を使用できません。結果は保存されています。別のプリンターを選ぶか、PDF で保存してください。</translation>
    </message>
    <message>
        <source>the printer</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>The score report cannot be shown, because its file is damaged. The result is kept; open it again to make a new report.</source>
        <extracomment>ui/screens/print_pages.py</extracomment>
        <translation>ファイルが破損しているため、スコアレポートを表示できません。結果は保存されています。開き直すと新しいレポートが作られます。</translation>
    </message>
    <message>
        <source>Score report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>スコアレポート</translation>
    </message>
    <message>
        <source>{name} is no document signed by Carrel, or so much was cut off that it cannot be told any more. Paper forms and their answer keys are not signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} は Carrel が署名した文書ではないか、判別できないほど欠けています。紙のフォームとその正答には署名がありません。</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in the place of the records? What was done after it is then not in the records. The records that are there now are kept beside it.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>記録を {moment} のバックアップに置き換えますか。その後の内容は記録に含まれなくなります。現在の記録は隣に残ります。</translation>
    </message>
    <message>
        <source>The records are not as Carrel wrote them: {reason}. Nothing was changed. Restore a backup, or save what can be read first.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>記録は Carrel が書いたものと異なります: {reason}。何も変更されていません。バックアップを復元するか、先に読み取れるものを保存してください。</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>記録の確認</translation>
    </message>
    <message>
        <source>Every row of the records is as Carrel wrote it.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>記録のすべての行は Carrel が書いたとおりです。</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>バックアップを作成し、確認しました。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>復元する(&amp;R)</translation>
    </message>
    <message>
        <source>Choose where to save what can be read</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>読み取れるものの保存先を選択</translation>
    </message>
    <message>
        <source>Saved in {folder}: {summary}. The damaged file was not changed.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>{folder} に保存しました: {summary}。破損したファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>読み取れるものを保存中</translation>
    </message>
    <message>
        <source>Everything up to now is in {file}. Go on with your test: the file is kept up to date until the disk takes everything. If it does not, “Recovery file…” on the home screen puts it into the records.</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>これまでの内容はすべて {file} にあります。試験を続けてください。ディスクがすべて受け付けるまで、ファイルは更新されます。受け付けない場合は、ホーム画面の「復旧ファイル…」で記録に入れられます。</translation>
    </message>
    <message>
        <source>Recover&amp;y file…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>復旧ファイル(&amp;Y)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Language and colours of everything around the exam room</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>試験室以外のすべての言語と配色</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>試験室</translation>
    </message>
    <message>
        <source>&amp;More options…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>その他のオプション(&amp;M)…</translation>
    </message>
    <message>
        <source>Options of this sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>この受験のオプション</translation>
    </message>
    <message>
        <source>Begin with the check-in steps of an &amp;online sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>オンライン受験のチェックインから始める(&amp;O)</translation>
    </message>
    <message>
        <source>Time and breaks granted for this sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>この受験に認められた時間と休憩</translation>
    </message>
    <message>
        <source>Allowed is the exam’s own time times the factor, and then all extra minutes. Each counts once. Breaks with the clock stopped stand apart.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>制限時間は、試験の時間に倍率を掛け、延長の分数をすべて足したものです。それぞれ 1 回だけ数えます。時計を止める休憩は別に扱います。</translation>
    </message>
    <message>
        <source>Factor on the time</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>時間の倍率</translation>
    </message>
    <message>
        <source>&amp;Factor on the time</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>時間の倍率(&amp;F)</translation>
    </message>
    <message>
        <source>Extra &amp;minutes</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>延長の分数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Breaks with the clock stopped</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>時計を止める休憩(&amp;B)</translation>
    </message>
    <message>
        <source>Minutes of &amp;each</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>1 回の分数(&amp;E)</translation>
    </message>
    <message>
        <source>Say why the extra minutes are granted: the report prints it.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>延長を認める理由を書いてください。レポートに印刷されます。</translation>
    </message>
    <message>
        <source>That is not the staff code. Nothing was granted.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>スタッフコードが違います。何も認められていません。</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source> of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation> / {count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>ページに合わせる</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>PDF で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Score report, page {page} of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>スコアレポート {page} / {count} ページ</translation>
    </message>
    <message>
        <source>Print score report</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>スコアレポートの印刷</translation>
    </message>
    <message>
        <source>Save score report as PDF</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>スコアレポートを PDF で保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The score report was saved as {file}.</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>スコアレポートを {file} に保存しました。</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>記録</translation>
    </message>
    <message>
        <source>A backup is made after each sitting. Restoring one puts it in the place of the records; those that were there are kept beside it.</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>受験のたびにバックアップが作られます。復元すると記録と置き換わり、元の記録は隣に残ります。</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>バックアップ(&amp;U)</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>バックアップ（新しい順）</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>読み取れるものを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>分野</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>比重</translation>
    </message>
    <message>
        <source>Right of scored</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>採点対象の正解</translation>
    </message>
    <message>
        <source>&amp;Go through all items</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>すべての問題を見る(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>新しいフォーム(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;More documents…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>その他の文書(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Print score report…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>スコアレポートを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Re-grade…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>再採点(&amp;R)…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>分野</translation>
    </message>
    <message>
        <source>{section}, weight {weight}, {counts} right, {verdict}</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>{section}、比重 {weight}、正解 {counts}、{verdict}</translation>
    </message>
    <message>
        <source>Test ended</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>試験終了</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Would bring</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>見込める得点</translation>
    </message>
    <message>
        <source>To go through</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Go through &amp;these questions</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>これらの問題を見る(&amp;T)</translation>
    </message>
    <message>
        <source>What to study next</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>次に学ぶこと</translation>
    </message>
    <message>
        <source>How you worked</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>取り組み方</translation>
    </message>
    <message>
        <source>What to study next, most useful first</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>次に学ぶこと（効果の大きい順）</translation>
    </message>
    <message>
        <source>There is a sound backup of {moment}. Restoring puts it in the place of the damaged file, which is kept beside it. What was done after the backup is then not in the records.</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>{moment} の正常なバックアップがあります。復元すると破損したファイルと置き換わり、破損したファイルは隣に残ります。バックアップ後の内容は記録に含まれません。</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>記録を開けません</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>バックアップを復元(&amp;R)</translation>
    </message>
    <message>
        <source>Drop the PDF file of a report here or choose it. For a report on paper, type its code or scan its QR code into the field.</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>レポートの PDF ファイルをここにドロップするか選択してください。紙のレポートは、コードを入力するか QR コードを欄に読み取ってください。</translation>
    </message>
    <message>
        <source>Verify a score report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>スコアレポートの検証</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Code of a report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>レポートのコード</translation>
    </message>
    <message>
        <source>ABCD-EFGH-IJKL-MNOP</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>ABCD-EFGH-IJKL-MNOP</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>Check the c&amp;ode</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>コードを確認(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>ui/seat.py</extracomment>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>Choose the PDF file of a score report</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation>スコアレポートの PDF ファイルを選択</translation>
    </message>
    <message>
        <source>Score reports (*.pdf)</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation>スコアレポート (*.pdf)</translation>
    </message>
</context>
</TS>
