<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <source>A candidate&apos;s name has 1 to {limit} characters.</source>
        <extracomment>core/app.py</extracomment>
        <translation>응시자 이름은 1~{limit}자입니다.</translation>
    </message>
    <message>
        <source>The sitting {sitting} is over and cannot be resumed.</source>
        <extracomment>core/seating.py</extracomment>
        <translation>응시 {sitting}은(는) 끝났으므로 다시 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The sitting {sitting} is over already.</source>
        <extracomment>core/app.py</extracomment>
        <translation>응시 {sitting}은(는) 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>The sitting {sitting} has no result to release.</source>
        <extracomment>core/app.py</extracomment>
        <translation>응시 {sitting}에는 공개할 결과가 없습니다.</translation>
    </message>
    <message>
        <source>The end of the sitting is not on the disk yet: the disk refuses it. Your answers are kept in this window. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation>응시 종료가 아직 디스크에 저장되지 않았습니다. 디스크가 쓰기를 거부합니다. 답안은 이 창에 남아 있습니다. 공간을 확보하거나 디스크를 다시 연결한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The disk still refuses the last steps of a sitting, and Carrel goes on trying to write them. Nothing was changed. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation>디스크가 어느 응시의 마지막 단계를 아직 받아들이지 않아 Carrel이 계속 쓰기를 시도하고 있습니다. 변경된 것은 없습니다. 공간을 확보하거나 디스크를 다시 연결한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sitting {sitting} was not finished, so it has no result.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>응시 {sitting}은(는) 끝까지 치르지 않아 결과가 없습니다.</translation>
    </message>
    <message>
        <source>The result of sitting {sitting} is withheld until {moment}. It can be released earlier in the list of sittings.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>응시 {sitting}의 결과는 {moment}까지 보류됩니다. 응시 목록에서 더 일찍 공개할 수 있습니다.</translation>
    </message>
    <message>
        <source>The log of this sitting was changed or damaged so much that it cannot be scored. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>이 응시의 기록이 변경되거나 손상되어 채점할 수 없습니다. 아무것도 쓰지 않았으며 {file}은(는) 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The items kept with this sitting are not those it began with: they were changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>이 응시와 함께 보관된 문항이 시작할 때의 것과 다릅니다. 변경되거나 손상되었습니다. 아무것도 쓰지 않았으며 {file}은(는) 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Give the folder of a bank.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>폴더 {folder}이(가) 없습니다. 문항 은행의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>{folder} is not a bank. Give the folder that holds an exam.yaml.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>{folder}은(는) 문항 은행이 아닙니다. exam.yaml이 있는 폴더를 지정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The bank in {folder} is not valid: %n faults. Nothing of it was loaded.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>
            <numerusform>{folder}의 문항 은행이 올바르지 않습니다. 오류 %n개. 아무것도 불러오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading {file}</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>{file} 읽는 중</translation>
    </message>
    <message>
        <source>checking the items</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>문항 확인 중</translation>
    </message>
    <message>
        <source>The banks file {path} cannot be used ({reason}). Your records were left untouched. Free some space or check the folder&apos;s permissions, then try again.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>은행 파일 {path}을(를) 사용할 수 없습니다({reason}). 기록은 그대로 두었습니다. 공간을 확보하거나 폴더 권한을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The banks file {path} is damaged ({reason}). Your records were left untouched. Start again: the file is then compiled anew from the banks&apos; folders.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>은행 파일 {path}이(가) 손상되었습니다({reason}). 기록은 그대로 두었습니다. 다시 시작하면 은행 폴더에서 파일을 새로 만듭니다.</translation>
    </message>
    <message>
        <source>The banks file {path} cannot be written ({reason}). Nothing was changed. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>은행 파일 {path}에 쓸 수 없습니다({reason}). 변경된 것은 없습니다. 폴더 권한을 확인하거나 --data-dir로 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no exam “{exam}”. There is {exams}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>시험 “{exam}”이(가) 없습니다. 있는 시험: {exams}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>There is no bank of version {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>버전 {version}의 은행이 없습니다.</translation>
    </message>
    <message>
        <source>There is no driver “{driver}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>은행 {version}에 드라이버 프로필 “{driver}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no item “{wanted}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>은행 {version}에 문항 “{wanted}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The banks file {file} is damaged ({reason}). Your records were left untouched. Delete that file: it is compiled anew at the next start.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>은행 파일 {file}이(가) 손상되었습니다({reason}). 기록은 그대로 두었습니다. 그 파일을 삭제하면 다음 시작 때 새로 만듭니다.</translation>
    </message>
    <message>
        <source>writing the bank</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>은행 쓰는 중</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>There is no bank {file}.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>은행 {file}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{file} is not a compiled bank of this version. Nothing was changed.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>{file}은(는) 이 버전에서 컴파일한 은행이 아닙니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{file} exists and is no compiled bank. It was left as it is.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>{file}은(는) 이미 있으며 컴파일된 은행이 아닙니다. 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>There is already a bank “{exam}”, from {other}. Nothing was changed. Give the new bank another id in its exam.yaml.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>은행 “{exam}”이(가) 이미 있습니다({other}). 변경된 것은 없습니다. 새 은행의 exam.yaml에서 다른 id를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no driver profile “{driver}”. There are: {known}.</source>
        <extracomment>core/bank/drivers.py</extracomment>
        <translation>드라이버 프로필 “{driver}”이(가) 없습니다. 있는 것: {known}.</translation>
    </message>
    <message>
        <source>The driver profile {file} is not valid.</source>
        <extracomment>core/bank/drivers.py</extracomment>
        <translation>드라이버 프로필 {file}이(가) 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>There is no bank {path}. Choose a folder that holds an exam.yaml.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>은행 {path}이(가) 없습니다. exam.yaml이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The bank {path} was compiled but cannot be found. Try again.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>은행 {path}을(를) 컴파일했지만 찾을 수 없습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The first fault: {fault}</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>첫 번째 오류: {fault}</translation>
    </message>
    <message>
        <source>{file} holds {count} banks; one is needed. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file}에 은행이 {count}개 있습니다. 하나만 있어야 합니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file}이(가) 손상되었습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bank in {file} is not valid. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file}의 은행이 올바르지 않습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bank of {exam} has no form “{form}”. Choose another form.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam}의 은행에 시험지 “{form}”이(가) 없습니다. 다른 시험지를 선택하세요.</translation>
    </message>
    <message>
        <source>The pool of {exam} is too small for a random form: domain {domain} needs {needed} items and has {have}. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam}의 문항이 부족해 무작위 시험지를 만들 수 없습니다. 영역 {domain}에는 {needed}문항이 필요하지만 {have}문항뿐입니다. 고정 시험지를 선택하거나 문항을 추가하세요.</translation>
    </message>
    <message>
        <source>No random form of {exam} meets the blueprint: the share of multiple response or the lists of enemy items leave no choice. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>{exam}의 출제 기준을 충족하는 무작위 시험지를 만들 수 없습니다. 복수 선택 문항의 비율이나 함께 낼 수 없는 문항 목록 때문에 고를 수 있는 문항이 없습니다. 고정 시험지를 선택하거나 문항을 추가하세요.</translation>
    </message>
    <message>
        <source>Stands still.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>멈춥니다.</translation>
    </message>
    <message>
        <source>Runs on.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>계속 갑니다.</translation>
    </message>
    <message>
        <source>No effect: the monotonic clock decides, not the time of day.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>영향이 없습니다. 시각이 아니라 단조 시계를 따릅니다.</translation>
    </message>
    <message>
        <source>Not logged.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>로그에 남기지 않습니다.</translation>
    </message>
    <message>
        <source>The program ends, crashes or is killed; power fails</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>프로그램이 끝나거나 비정상 종료되거나 강제 종료됨, 정전</translation>
    </message>
    <message>
        <source>Stands still until the sitting is taken up, or runs on: the driver profile says which. A crash gives back at most one second.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>응시를 다시 시작할 때까지 멈추거나 계속 갑니다. 어느 쪽인지는 드라이버 프로필이 정합니다. 비정상 종료로 되돌아오는 시간은 최대 1초입니다.</translation>
    </message>
    <message>
        <source>An interruption, with the time away.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>중단과 자리를 비운 시간.</translation>
    </message>
    <message>
        <source>The machine sleeps</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>컴퓨터가 절전 상태가 됨</translation>
    </message>
    <message>
        <source>As while the program is down: stands still, or runs on by the profile.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>프로그램이 꺼져 있을 때와 같습니다. 프로필에 따라 멈추거나 계속 갑니다.</translation>
    </message>
    <message>
        <source>Sleep, with its length.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>절전과 그 길이.</translation>
    </message>
    <message>
        <source>The clock runs on while nobody is there, and the time is over</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>아무도 없는 동안 시계가 계속 가서 시간이 끝남</translation>
    </message>
    <message>
        <source>The exam ends at that moment, with the answers given until then.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시험은 그 시점에, 그때까지의 답안으로 끝납니다.</translation>
    </message>
    <message>
        <source>The true moment of the end, and that it was noticed later.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>실제로 끝난 시점과, 나중에 확인되었다는 사실.</translation>
    </message>
    <message>
        <source>The time of day is set forward or back</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>컴퓨터의 시각을 앞이나 뒤로 바꿈</translation>
    </message>
    <message>
        <source>A jump of two seconds or more, with its size.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>2초 이상의 시각 변동과 그 크기.</translation>
    </message>
    <message>
        <source>Daylight saving begins or ends; the time zone changes</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>일광 절약 시간제가 시작되거나 끝남, 시간대가 바뀜</translation>
    </message>
    <message>
        <source>Not logged: times are recorded in UTC.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>로그에 남기지 않습니다. 시각은 UTC로 기록합니다.</translation>
    </message>
    <message>
        <source>A time service corrects the time of day</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시각 동기화 서비스가 시각을 바로잡음</translation>
    </message>
    <message>
        <source>As a jump, if it is two seconds or more.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>2초 이상이면 시각 변동으로 남깁니다.</translation>
    </message>
    <message>
        <source>The program is stopped, starved or held in a debugger</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>프로그램이 정지되거나 자원을 얻지 못하거나 디버거에 잡혀 있음</translation>
    </message>
    <message>
        <source>Runs on: the machine is awake. What is left is computed, not counted.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>계속 갑니다. 컴퓨터는 깨어 있습니다. 남은 시간은 세는 것이 아니라 계산합니다.</translation>
    </message>
    <message>
        <source>A standstill of five seconds or more, with its length.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>5초 이상의 멈춤과 그 길이.</translation>
    </message>
    <message>
        <source>A dialog, the Navigator or the review screen is open</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>대화 상자, Navigator 또는 검토 화면이 열려 있음</translation>
    </message>
    <message>
        <source>An unscheduled break</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>예정에 없는 휴식</translation>
    </message>
    <message>
        <source>Beginning and end.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시작과 끝.</translation>
    </message>
    <message>
        <source>A break with the clock stopped, granted as an accommodation</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시험 편의로 허용된, 시계를 멈추는 휴식</translation>
    </message>
    <message>
        <source>Stands still for the length granted; then it runs on, to the millisecond.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>허용된 길이만큼 멈춘 뒤 계속 갑니다. 밀리초까지 정확합니다.</translation>
    </message>
    <message>
        <source>Beginning, the end of the time granted, and the return.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시작, 허용된 시간의 끝, 그리고 복귀.</translation>
    </message>
    <message>
        <source>A pause by staff, with their code</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>직원이 코드로 일시 정지함</translation>
    </message>
    <message>
        <source>Beginning and end, and who.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시작과 끝, 그리고 누구인지.</translation>
    </message>
    <message>
        <source>The candidate’s own pause, in the training room</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>연습용 시험실에서 응시자가 스스로 일시 정지함</translation>
    </message>
    <message>
        <source>Extra time is granted or taken back in mid-exam</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시험 도중에 추가 시간을 허용하거나 취소함</translation>
    </message>
    <message>
        <source>What is left is what is allowed now less what was used. Nothing granted counts twice.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>남은 시간은 지금 허용된 시간에서 사용한 시간을 뺀 것입니다. 허용된 것은 두 번 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>What is allowed from then on, and who said so.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>그때부터 허용되는 시간과, 누가 정했는지.</translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>디스크가 쓰기를 거부함</translation>
    </message>
    <message>
        <source>Runs on. If the program dies meanwhile, time since the last write is given back.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>계속 갑니다. 그사이 프로그램이 종료되면 마지막으로 쓴 뒤의 시간을 되돌려 줍니다.</translation>
    </message>
    <message>
        <source>What was refused is written in order once the disk takes it.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>거부되었던 것은 디스크가 받아들이면 순서대로 씁니다.</translation>
    </message>
    <message>
        <source>Before the exam, and after it</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시험 전과 시험 후</translation>
    </message>
    <message>
        <source>How much of the exam is used is the difference of two readings of the machine’s monotonic clock, which nobody can set. The time of day is recorded beside it, for people. Whether the clock stands still or runs on while the program is down is a field of the driver profile: “stops” in all profiles shipped, as a test centre resumes a seat with the unused time.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>사용한 시험 시간은 누구도 바꿀 수 없는 컴퓨터의 단조 시계를 두 번 읽은 값의 차이입니다. 시각은 사람이 볼 수 있도록 함께 기록합니다. 프로그램이 꺼져 있는 동안 시계가 멈출지 계속 갈지는 드라이버 프로필의 항목으로 정합니다. 제공되는 모든 프로필에서는 “stops”(멈춤)이며, 이는 시험 센터가 남은 시간으로 응시를 다시 시작하는 것과 같습니다.</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>발생하는 일</translation>
    </message>
    <message>
        <source>The exam clock</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>시험 시계</translation>
    </message>
    <message>
        <source>The log, and the integrity notes of the report</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>로그와 성적표의 무결성 참고 사항</translation>
    </message>
    <message>
        <source>January {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 1월</translation>
    </message>
    <message>
        <source>February {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 2월</translation>
    </message>
    <message>
        <source>March {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 3월</translation>
    </message>
    <message>
        <source>April {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 4월</translation>
    </message>
    <message>
        <source>May {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 5월</translation>
    </message>
    <message>
        <source>June {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 6월</translation>
    </message>
    <message>
        <source>July {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 7월</translation>
    </message>
    <message>
        <source>August {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 8월</translation>
    </message>
    <message>
        <source>September {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 9월</translation>
    </message>
    <message>
        <source>October {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 10월</translation>
    </message>
    <message>
        <source>November {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 11월</translation>
    </message>
    <message>
        <source>December {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{year}년 12월</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>문항 {number} / {count}</translation>
    </message>
    <message>
        <source>Scored</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>채점 대상</translation>
    </message>
    <message>
        <source>Unscored: does not count</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>채점 제외: 결과에 반영되지 않음</translation>
    </message>
    <message>
        <source>Right: you chose {chosen}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>정답: {chosen}을(를) 선택했습니다.</translation>
    </message>
    <message>
        <source>Wrong: you chose {chosen}; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>오답: {chosen}을(를) 선택했습니다. 정답은 {key}입니다.</translation>
    </message>
    <message>
        <source>Half-answered: you chose {chosen}, {given} of {wanted} asked for. An item counts only when it is complete and right; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>일부만 답함: {chosen}을(를) 선택했습니다(필요한 {wanted}개 중 {given}개). 모두 답하고 맞아야 점수가 됩니다. 정답은 {key}입니다.</translation>
    </message>
    <message>
        <source>Not answered; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>답하지 않음. 정답은 {key}입니다.</translation>
    </message>
    <message>
        <source>Domain {number}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>영역 {number}: {title}</translation>
    </message>
    <message>
        <source>Task {task}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>과제 {task}: {title}</translation>
    </message>
    <message>
        <source>as of {month}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>{month} 기준</translation>
    </message>
    <message>
        <source>Right answer, and your choice</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>정답이며, 선택한 답입니다</translation>
    </message>
    <message>
        <source>Your choice, not a right answer</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>선택했지만 정답이 아닙니다</translation>
    </message>
    <message>
        <source>Right answer, not chosen</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>정답이지만 선택하지 않았습니다</translation>
    </message>
    <message>
        <source>The vendor describes it, or somebody who sat there saw it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>제공사가 설명했거나, 실제로 응시한 사람이 본 것입니다.</translation>
    </message>
    <message>
        <source>Several independent replicas of the real room show it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>실제 시험실을 재현한 여러 독립적인 프로그램에 나타납니다.</translation>
    </message>
    <message>
        <source>General knowledge, or our best guess. The real room may differ.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>일반적인 지식이거나 우리의 최선의 추측입니다. 실제와 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Ours. The real room is not known to have it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>우리가 만든 것입니다. 실제 시험실에 있다고 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a form code. One looks like MLS-C01/A/5f2c9a1b or MLS-C01/R1-40193/5f2c9a1b; it is printed on the score report.</source>
        <extracomment>core/exam/formcode.py</extracomment>
        <translation>“{text}”은(는) 시험지 코드가 아닙니다. MLS-C01/A/5f2c9a1b 또는 MLS-C01/R1-40193/5f2c9a1b와 같은 형태이며 성적표에 인쇄되어 있습니다.</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>정답</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>오답</translation>
    </message>
    <message>
        <source>Half-answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>일부만 답함</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>답하지 않음</translation>
    </message>
    <message>
        <source>costs more than needed</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>필요 이상으로 비용이 듦</translation>
    </message>
    <message>
        <source>more operational effort than asked for</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>요구보다 운영 노력이 많이 듦</translation>
    </message>
    <message>
        <source>too slow</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>너무 느림</translation>
    </message>
    <message>
        <source>does not scale as asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>요구한 대로 확장되지 않음</translation>
    </message>
    <message>
        <source>not available enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>가용성이 부족함</translation>
    </message>
    <message>
        <source>not secure enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>보안이 부족함</translation>
    </message>
    <message>
        <source>does not do what is asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>요구한 일을 하지 않음</translation>
    </message>
    <message>
        <source>real time where batch is meant, or the other way round</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>일괄 처리가 맞는데 실시간이거나 그 반대</translation>
    </message>
    <message>
        <source>works at the wrong layer</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>잘못된 계층에서 동작함</translation>
    </message>
    <message>
        <source>out of date</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>오래됨</translation>
    </message>
    <message>
        <source>does not suit the data</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>데이터에 맞지 않음</translation>
    </message>
    <message>
        <source>overlooks a word of the question</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>문제의 단어를 놓침</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{letters} and {last}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>{letters}, {last}</translation>
    </message>
    <message>
        <source>{exam} has no accommodation “{accommodation}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam}에는 시험 편의 “{accommodation}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{exam} cannot be sat with the driver profile “{driver}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam}은(는) 드라이버 프로필 “{driver}”(으)로 응시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The form code “{form}” belongs to {other}, not to {exam}.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>시험지 코드 “{form}”은(는) {exam}이(가) 아니라 {other}의 것입니다.</translation>
    </message>
    <message>
        <source>The form code “{form}” was made from bank version {made}; this is version {bank}, which would give another form. Use the same bank, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>시험지 코드 “{form}”은(는) 은행 버전 {made}에서 만들어졌습니다. 이 버전은 {bank}이므로 다른 시험지가 됩니다. 같은 은행을 사용하거나 새 시험지를 선택하세요.</translation>
    </message>
    <message>
        <source>The form code “{form}” was made by another version of the draw, which would give another form. Use the same version of Carrel, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>시험지 코드 “{form}”은(는) 다른 버전의 추출 방식으로 만들어져 다른 시험지가 됩니다. 같은 버전의 Carrel을 사용하거나 새 시험지를 선택하세요.</translation>
    </message>
    <message>
        <source>{exam} has no form “{form}”. It has {forms}; “random” draws one from the pool.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam}에 시험지 “{form}”이(가) 없습니다. 있는 것: {forms}. “random”은 문항 풀에서 뽑습니다.</translation>
    </message>
    <message>
        <source>no fixed form</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>고정 시험지 없음</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Nothing was changed. Check the permissions above it, or choose another with --data-dir.</source>
        <extracomment>core/paths.py</extracomment>
        <translation>데이터 폴더 {folder}을(를) 만들 수 없습니다({reason}). 변경된 것은 없습니다. 상위 폴더의 권한을 확인하거나 --data-dir로 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The records held everything in this file already; nothing was changed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>이 파일의 내용은 이미 모두 기록에 있습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The sitting was filed from the recovery file, with all its %n steps.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>
            <numerusform>복구 파일의 응시를 기록했습니다(전체 %n단계).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the sitting that the disk had refused are in the records now.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>
            <numerusform>디스크가 거부했던 응시 단계 %n개를 이제 기록에 넣었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} The sitting can be resumed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>{done} 응시를 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>This recovery file was made by another installation, {key}. Nothing was changed. If you know whose it is, take it up with “carrel recover --adopt FILE”: its sitting is then marked as not vouched for.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>이 복구 파일은 다른 설치 {key}에서 만들어졌습니다. 변경된 것은 없습니다. 누구의 것인지 알면 “carrel recover --adopt FILE”로 가져오세요. 그 응시는 보증되지 않은 것으로 표시됩니다.</translation>
    </message>
    <message>
        <source>The questions in this recovery file are of another version of Carrel. Nothing was changed. Take it up with the version that made it.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>이 복구 파일의 문항은 다른 버전의 Carrel의 것입니다. 변경된 것은 없습니다. 만든 버전으로 가져오세요.</translation>
    </message>
    <message>
        <source>The recovery file {target} could not be written ({reason}). Your answers are still in the window. Choose a folder on another disk.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>복구 파일 {target}을(를) 쓸 수 없었습니다({reason}). 답안은 창에 남아 있습니다. 다른 디스크의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no recovery file {path}.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>복구 파일 {path}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>파일 {path}을(를) 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not a recovery file that can be taken up: {reason}. Nothing was changed.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>파일 {path}은(는) 가져올 수 있는 복구 파일이 아닙니다: {reason}. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>폴더</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>일반 파일이 아닌 것</translation>
    </message>
    <message>
        <source>The file was not written: {path} is {what}. Give the name of a file.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>파일을 쓰지 않았습니다. {path}: {what}. 파일 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>The file was not written to {path} ({reason}). The results are kept; choose another folder and save it again.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>{path}에 파일을 쓰지 못했습니다({reason}). 결과는 보관되어 있습니다. 다른 폴더를 선택해 다시 저장하세요.</translation>
    </message>
    <message>
        <source>That file holds no Ed25519 public key. Nothing was changed. Ask for the file that “carrel keys export -o FILE” makes.</source>
        <extracomment>core/security/keys.py</extracomment>
        <translation>그 파일에는 Ed25519 공개 키가 없습니다. 변경된 것은 없습니다. “carrel keys export -o FILE”로 만든 파일을 요청하세요.</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>키 저장소가 없습니다</translation>
    </message>
    <message>
        <source>it is locked</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>잠겨 있습니다</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>응답하지 않습니다</translation>
    </message>
    <message>
        <source>it refused</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>거부되었습니다</translation>
    </message>
    <message>
        <source>The record of this sitting was changed outside Carrel: {what}.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>이 응시의 기록이 Carrel 밖에서 변경되었습니다: {what}.</translation>
    </message>
    <message>
        <source>its log is not the one that Carrel wrote</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>로그가 Carrel이 쓴 것과 다릅니다</translation>
    </message>
    <message>
        <source>the history says something else than what was filed</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>이력이 보관된 내용과 다릅니다</translation>
    </message>
    <message>
        <source>the records file is not as Carrel left it, but edited, or another or older copy</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>기록 파일이 Carrel이 남긴 것이 아니라 편집되었거나 다른 또는 더 오래된 사본입니다</translation>
    </message>
    <message>
        <source>A backup of the records was restored while this sitting was unfinished.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>이 응시가 끝나지 않은 동안 기록의 백업이 복원되었습니다.</translation>
    </message>
    <message>
        <source>A staff code has {shortest} to {longest} characters. Nothing was changed.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>직원 코드는 {shortest}~{longest}자입니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>That is not the staff code. Nothing was changed. If it is forgotten, delete the file {path}: then no code is set.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>직원 코드가 아닙니다. 변경된 것은 없습니다. 잊었다면 파일 {path}을(를) 삭제하세요. 그러면 코드가 없어집니다.</translation>
    </message>
    <message>
        <source>The staff code in {path} cannot be used: {why}. Nothing was changed. Mend the file, or delete it: then no code is set.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>{path}의 직원 코드를 사용할 수 없습니다: {why}. 변경된 것은 없습니다. 파일을 고치거나 삭제하세요. 그러면 코드가 없어집니다.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to {limit} characters.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>키 이름은 1~{limit}자입니다.</translation>
    </message>
    <message>
        <source>Another key is called “{cleaned}” already. Nothing was changed. Choose another name with --name.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>“{cleaned}”이라는 이름의 키가 이미 있습니다. 변경된 것은 없습니다. --name으로 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>No trusted key is called “{which}”. “carrel keys list” lists those that are.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>“{which}”이라는 신뢰하는 키가 없습니다. “carrel keys list”로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The trusted keys in {file} cannot be used ({reason}). Nothing was changed. Mend the file or its permissions; or delete it, and trust the keys again.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>{file}의 신뢰하는 키를 사용할 수 없습니다({reason}). 변경된 것은 없습니다. 파일이나 권한을 고치거나, 삭제하고 키를 다시 신뢰하세요.</translation>
    </message>
    <message>
        <source>The key of this installation is where it should be: nothing to do.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>이 설치의 키는 있어야 할 곳에 있습니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>The key of this installation is in a key store of the system, and there is none here. Nothing was changed. Use Carrel where you are logged in to the desktop; or run “carrel keys keep file” there, and the key is in {path} from then on.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>이 설치의 키는 시스템의 키 저장소에 있지만 여기에는 키 저장소가 없습니다. 변경된 것은 없습니다. 데스크톱에 로그인한 곳에서 Carrel을 사용하세요. 또는 그곳에서 “carrel keys keep file”을 실행하면 그 뒤로 키가 {path}에 보관됩니다.</translation>
    </message>
    <message>
        <source>The key of this installation is in the key store of the system, which cannot be used now: {reason}. Nothing was changed. Unlock the key store, for example by logging in to the desktop or in its password manager, and try again.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>이 설치의 키는 시스템의 키 저장소에 있지만 지금은 사용할 수 없습니다: {reason}. 변경된 것은 없습니다. 데스크톱에 로그인하거나 암호 관리자에서 키 저장소의 잠금을 해제한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The key of this installation is not in the key store of this account ({entry}): the data folder comes from another account or machine, or the entry was deleted. Nothing was changed. Run “carrel keys keep file” where the folder comes from and copy it again; or run “carrel keys renew” here: a new key is made, and earlier records count as changed.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>이 설치의 키가 이 계정의 키 저장소에 없습니다({entry}). 데이터 폴더가 다른 계정이나 컴퓨터에서 왔거나 항목이 삭제되었습니다. 변경된 것은 없습니다. 폴더가 원래 있던 곳에서 “carrel keys keep file”을 실행하고 다시 복사하세요. 또는 여기서 “carrel keys renew”를 실행하면 새 키가 만들어지고 이전 기록은 변경된 것으로 간주됩니다.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}). Nothing was checked.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>파일 {path}을(를) 읽을 수 없습니다({reason}). 아무것도 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no data folder {folder} yet. Start Carrel once, or say where it is with --data-dir.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>데이터 폴더 {folder}이(가) 아직 없습니다. Carrel을 한 번 시작하거나 --data-dir로 위치를 지정하세요.</translation>
    </message>
    <message>
        <source>The key of this installation in {file} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>{file}에 있는 이 설치의 키를 사용할 수 없습니다({reason}). 변경된 것은 없습니다. 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The records in {records} are damaged or were changed ({reason}), so they were not backed up. The backups in {folder} were left as they are; “carrel restore” takes the newest sound one.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>{records}의 기록이 손상되었거나 변경되어({reason}) 백업하지 않았습니다. {folder}의 백업은 그대로 두었습니다. “carrel restore”는 가장 최근의 온전한 백업을 사용합니다.</translation>
    </message>
    <message>
        <source>There is no sound backup in {folder}.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>{folder}에 온전한 백업이 없습니다.</translation>
    </message>
    <message>
        <source>There is no backup {backup}. “carrel backup --list” names those there are.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>백업 {backup}이(가) 없습니다. “carrel backup --list”로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged. The records were left as they are; choose another backup.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>백업 {backup}이(가) 손상되었습니다. 기록은 그대로 두었습니다. 다른 백업을 선택하세요.</translation>
    </message>
    <message>
        <source>The file {path} is a database, but not Carrel&apos;s records. It was left untouched. Choose another data folder, or move the file away.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>파일 {path}은(는) 데이터베이스이지만 Carrel의 기록이 아닙니다. 그대로 두었습니다. 다른 데이터 폴더를 선택하거나 파일을 옮기세요.</translation>
    </message>
    <message>
        <source>The records in {path} were written by a later version of Carrel. They were left untouched. Start that version, or choose another data folder.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>{path}의 기록은 더 새로운 버전의 Carrel에서 쓴 것입니다. 그대로 두었습니다. 그 버전을 시작하거나 다른 데이터 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>That candidate is not in the records. Choose or add one.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>그 응시자는 기록에 없습니다. 선택하거나 추가하세요.</translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records. “carrel sittings” lists those that there are.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>기록에 응시 “{sitting}”이(가) 없습니다. “carrel sittings”로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). Nothing was changed. Check its permissions, or choose another one with --data-dir.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation>데이터 폴더 {folder}에 쓸 수 없습니다({reason}). 변경된 것은 없습니다. 권한을 확인하거나 --data-dir로 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Another Carrel is using the records in {folder}. Nothing was changed. Go on in its window, or close it and start again.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation>다른 Carrel이 {folder}의 기록을 사용하고 있습니다. 변경된 것은 없습니다. 그 창에서 계속하거나, 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network ({kind}), where two programs could write the records at once and a lost connection could damage them. Nothing was changed. Choose a folder on a disk of this machine with --data-dir; backups may be copied to the network.</source>
        <extracomment>core/storage/place.py</extracomment>
        <translation>데이터 폴더 {folder}이(가) 네트워크({kind})에 있어 두 프로그램이 동시에 기록을 쓰거나 연결이 끊겨 손상될 수 있습니다. 변경된 것은 없습니다. --data-dir로 이 컴퓨터 디스크의 폴더를 선택하세요. 백업은 네트워크에 복사해도 됩니다.</translation>
    </message>
    <message>
        <source>The sitting in this file was deleted from the records. Nothing was changed: what was deleted does not come back.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation>이 파일의 응시는 기록에서 삭제되었습니다. 변경된 것은 없습니다. 삭제한 것은 되돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>The steps in this recovery file do not follow on those in the records: the sitting was taken up or changed without it meanwhile. Nothing was changed; {path} and the file were left as they are.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation>이 복구 파일의 단계가 기록의 단계와 이어지지 않습니다. 그사이 응시가 다시 시작되었거나 변경되었습니다. 변경된 것은 없으며 {path}와(과) 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation>파일 {path}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written. Choose a new one.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation>폴더 {folder}이(가) 비어 있지 않습니다. 아무것도 쓰지 않았습니다. 새 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The file {path} is damaged: it holds the key of this installation. Nothing was changed. Put a copy of it back; or delete it, and a new key is made, by which earlier records count as changed and earlier reports as somebody else’s.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>이 설치의 키를 담은 파일 {path}이(가) 손상되었습니다. 변경된 것은 없습니다. 사본을 되돌려 놓으세요. 삭제하면 새 키가 만들어지지만 이전 기록은 변경된 것으로, 이전 성적표는 다른 사람의 것으로 간주됩니다.</translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>기록에 응시 “{sitting}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The items of this sitting cannot be read from {file}. The file was left untouched; put a sound copy in its place.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>{file}에서 이 응시의 문항을 읽을 수 없습니다. 파일은 그대로 두었습니다. 온전한 사본으로 바꾸세요.</translation>
    </message>
    <message>
        <source>The log of this sitting does not hold together from entry {fault} on: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>이 응시의 로그가 {fault}번째 항목부터 이어지지 않습니다. 변경되거나 손상되었습니다. 아무것도 쓰지 않았으며 {file}은(는) 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The log of this sitting cannot be read: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>이 응시의 로그를 읽을 수 없습니다. 변경되거나 손상되었습니다. 아무것도 쓰지 않았으며 {file}은(는) 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>{path}을(를) 사용할 수 없습니다({reason}). 변경된 것은 없습니다. 폴더의 권한과 남은 공간을 확인하거나 다른 데이터 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>폴더의 권한과 남은 공간을 확인하거나 다른 데이터 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Close the other program that uses them and try again.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>기록을 사용하는 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The records in {file} cannot be used ({reason}). Nothing was changed. {advice}</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>{file}의 기록을 사용할 수 없습니다({reason}). 변경된 것은 없습니다. {advice}</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <extracomment>ui/app.py</extracomment>
        <translation>기록이 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <extracomment>ui/app.py</extracomment>
        <translation>기록을 여는 중…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>시스템 색</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>색</translation>
    </message>
    <message>
        <source>Preparing the question banks…</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>문항 은행을 준비하는 중…</translation>
    </message>
    <message>
        <source>Add a bank: choose its folder</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>은행 추가: 폴더 선택</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>{name} 추가 중</translation>
    </message>
    <message>
        <source>Preparing the questions…</source>
        <extracomment>ui/flow.py</extracomment>
        <translation>문항을 준비하는 중…</translation>
    </message>
    <message>
        <source>The result of {title} is withheld, as it would be in real life today. Release it now? The release is noted in the sitting’s log and cannot be taken back.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>{title}의 결과는 오늘날의 실제 시험처럼 보류되어 있습니다. 지금 공개할까요? 공개는 응시 로그에 기록되며 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Abandon {title}? It ends without a result and cannot be resumed. It stays in the list until you delete it.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>{title}을(를) 포기할까요? 결과 없이 끝나며 다시 시작할 수 없습니다. 삭제할 때까지 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Delete {title}? Its answers, flags, comments, log and result go for good, and a score report can no longer be made of it. PDF files that you saved are not touched. The deletion itself is noted.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>{title}을(를) 삭제할까요? 답안, 표시, 메모, 로그와 결과가 영구히 사라지고 성적표도 만들 수 없게 됩니다. 저장한 PDF 파일은 그대로입니다. 삭제 사실은 기록됩니다.</translation>
    </message>
    <message>
        <source>Release the result</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>결과 공개</translation>
    </message>
    <message>
        <source>&amp;Release it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>공개(&amp;R)</translation>
    </message>
    <message>
        <source>Abandon the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>응시 포기</translation>
    </message>
    <message>
        <source>&amp;Abandon it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>포기(&amp;A)</translation>
    </message>
    <message>
        <source>Delete the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>응시 삭제</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/language_acts.py</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/language_acts.py</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>{exam} – all questions with explanations</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>{exam} – 모든 문항과 해설</translation>
    </message>
    <message>
        <source>No question is left by this filter.</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>이 조건에 맞는 문항이 없습니다.</translation>
    </message>
    <message>
        <source>To study, {task}: {title}</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>학습할 것 {task}: {title}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>표시함</translation>
    </message>
    <message>
        <source>Left open or half-answered</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>답하지 않았거나 일부만 답함</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>정답</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>오답</translation>
    </message>
    <message>
        <source>half-answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>일부만 답함</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>답하지 않음</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>문항 {number}</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>표시함</translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>{filter} ({count})</translation>
    </message>
    <message>
        <source>documented</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>문서로 확인됨</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>보고됨</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>추측</translation>
    </message>
    <message>
        <source>our own</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>자체</translation>
    </message>
    <message>
        <source>built</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>있음</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>다름</translation>
    </message>
    <message numerus="yes">
        <source>%n elements: {built} built, {off} off, {different} deliberately different.</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>
            <numerusform>요소 %n개: 있음 {built}, 꺼짐 {off}, 일부러 다름 {different}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Each column is one sitting: the dot (a square where it was a fail) is the estimated scaled score, the bar its 95 % band, the strip below how much of the form was new. Where bands overlap, a rise may be luck. The chance is that of passing another form, from the new questions of all sittings up to that one; older ones count less.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>각 열이 한 번의 응시입니다. 점(불합격은 사각형)은 추정 환산 점수, 막대는 95% 범위, 아래 띠는 시험지 중 처음 보는 문항의 비율입니다. 범위가 겹치면 점수 상승이 우연일 수 있습니다. 가능성은 다른 시험지에 합격할 확률로, 그때까지 모든 응시의 처음 본 문항으로 구하며 오래된 응시일수록 비중이 작습니다.</translation>
    </message>
    <message>
        <source>No released result of this exam yet. After the first one, the trend is shown here.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>이 시험의 공개된 결과가 아직 없습니다. 첫 결과가 나오면 추이가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Trend of {sittings}, {passed} passed</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{sittings}의 추이, 합격 {passed}회</translation>
    </message>
    <message>
        <source>pass mark {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>합격선 {score}</translation>
    </message>
    <message>
        <source>first {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>처음 {score}({day})</translation>
    </message>
    <message>
        <source>latest {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>최근 {score}({day})</translation>
    </message>
    <message>
        <source>best {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>최고 {score}</translation>
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
        <translation>{day}, 시험지 {form}, {outcome}, 점수 {score}, 범위 {band}, 처음 본 문항 {fresh}, 처음 본 채점 문항 중 정답 {right}, 합격 가능성 {chance}</translation>
    </message>
    <message>
        <source>PASS</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>합격</translation>
    </message>
    <message>
        <source>FAIL</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>불합격</translation>
    </message>
    <message>
        <source>Random form</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>무작위 시험지</translation>
    </message>
    <message>
        <source>Form {form}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>시험지 {form}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>{form} · sat {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{form} · {day} 응시함</translation>
    </message>
    <message>
        <source>Fresh random form from the pool</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>문항 풀에서 새 무작위 시험지</translation>
    </message>
    <message>
        <source>drawn to the blueprint</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>출제 기준에 따라 추출</translation>
    </message>
    <message>
        <source>Form by its code</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>코드로 지정한 시험지</translation>
    </message>
    <message>
        <source>as another seat has it</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>다른 자리와 같은 것</translation>
    </message>
    <message>
        <source>{questions} in {time}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{questions} · {time}</translation>
    </message>
    <message>
        <source>online check-in</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>온라인 체크인</translation>
    </message>
    <message>
        <source>Add a bank: a folder with an exam and its questions.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>은행을 추가하세요. 시험과 문항이 든 폴더입니다.</translation>
    </message>
    <message>
        <source>Add a candidate first: a sitting belongs to someone.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>먼저 응시자를 추가하세요. 응시는 누군가의 것으로 기록됩니다.</translation>
    </message>
    <message>
        <source>Type the form code; it is printed on the score report.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>시험지 코드를 입력하세요. 성적표에 인쇄되어 있습니다.</translation>
    </message>
    <message>
        <source>Nobody has sat here yet.

1. Add a candidate.
2. Choose a form.
3. Start: every answer is saved as it is given.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>아직 아무도 응시하지 않았습니다.

1. 응시자를 추가합니다.
2. 시험지를 선택합니다.
3. 시작합니다. 답은 고르는 즉시 저장됩니다.</translation>
    </message>
    <message>
        <source>No sittings yet.

Choose a form and start. Scores and reports will be kept here.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>아직 응시가 없습니다.

시험지를 선택하고 시작하세요. 점수와 성적표가 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>{right} of {scored} scored questions right, {cut} needed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>채점 대상 {scored}문항 중 {right}문항 정답, {cut}문항 필요</translation>
    </message>
    <message>
        <source>The result is released on {moment}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>결과는 {moment}에 공개됩니다</translation>
    </message>
    <message>
        <source>Agreement declined</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>동의 거부</translation>
    </message>
    <message>
        <source>Agreement lapsed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>동의 시간 초과</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>포기함</translation>
    </message>
    <message>
        <source>Withheld to {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{day}까지 보류</translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>미완료</translation>
    </message>
    <message>
        <source>time {factor}</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>시간 {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n extra minutes</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>
            <numerusform>추가 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks of {minutes} min with the clock stopped</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>
            <numerusform>시계를 멈추는 휴식 {minutes}분 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>역량 충족</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>개선 필요</translation>
    </message>
    <message>
        <source>Pass or fail depends on the total alone. A section rests on few questions, so its result is less reliable than the total: take it as a hint where to study.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>합격 여부는 총점으로만 정해집니다. 영역은 문항 수가 적어 결과가 총점보다 덜 믿을 만합니다. 무엇을 공부할지 참고하세요.</translation>
    </message>
    <message>
        <source>It is an estimate: no public table turns right answers into scaled scores.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>추정값입니다. 정답 수를 환산 점수로 바꾸는 공개된 표는 없습니다.</translation>
    </message>
    <message>
        <source>Practice material, not affiliated with any exam vendor. Not a certificate.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>연습용 자료이며 어떤 시험 기관과도 관련이 없습니다. 증명서가 아닙니다.</translation>
    </message>
    <message>
        <source>Estimated scaled score {score}. {passing} of {maximum} passes.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>추정 환산 점수 {score}. {maximum}점 중 {passing}점이면 합격입니다.</translation>
    </message>
    <message>
        <source>Scored questions right</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>채점 문항 정답</translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>합격에 필요</translation>
    </message>
    <message numerus="yes">
        <source>%n points above the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>
            <numerusform>합격선보다 %n점 높음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>
            <numerusform>합격선보다 %n점 낮음</numerusform>
        </translation>
    </message>
    <message>
        <source>the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>합격선과 같음</translation>
    </message>
    <message>
        <source>Estimated scaled score {score} on a scale from {minimum} to {maximum}; the pass mark is {passing}; {where}; {level} % band from {low} to {high}</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>추정 환산 점수 {score}({minimum}~{maximum}), 합격선 {passing}, {where}, {level}% 범위 {low}~{high}</translation>
    </message>
    <message>
        <source>The band is Carrel’s own reckoning on its practice scale: of many such bands, {level} in 100 hold the score that you would reach on all of the content. The chance is that of passing another form, as hard as this one and all new to you, if you know then what you know now.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>범위는 Carrel이 연습용 척도로 직접 계산한 것입니다. 이런 범위 100개 중 {level}개가 전체 내용에서 얻을 점수를 포함합니다. 가능성은 지금 아는 만큼 알 때, 난도가 같고 모두 처음 보는 다른 시험지에 합격할 확률입니다.</translation>
    </message>
    <message>
        <source>{met} of the {items} questions were not new to you, so the score and the first chance may flatter you. Look at the new questions.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{items}문항 중 {met}문항은 처음 본 것이 아니므로 점수와 첫 번째 가능성이 실제보다 높을 수 있습니다. 처음 본 문항을 살펴보세요.</translation>
    </message>
    <message>
        <source>The second chance rests on all questions that were new to you when you met them; each older sitting counts half as much as the one after it.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>두 번째 가능성은 만났을 때 처음이었던 모든 문항을 바탕으로 합니다. 앞선 응시는 다음 응시의 절반 비중입니다.</translation>
    </message>
    <message>
        <source>Ranked by the points that a task, once learnt (9 of 10 right), is expected to bring on another form: how much of the exam it is, and how much of it you missed.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>학습한 뒤(10문항 중 9문항 정답) 다른 시험지에서 기대되는 점수 순입니다. 시험에서 차지하는 비중과 틀린 양으로 구합니다.</translation>
    </message>
    <message>
        <source>Nothing stands out: every task was answered about as well as can be hoped for.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>두드러진 것이 없습니다. 모든 과제를 기대할 만큼 잘 답했습니다.</translation>
    </message>
    <message>
        <source>{count} from wrong to right</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>오답→정답 {count}문항</translation>
    </message>
    <message>
        <source>{count} from right to wrong</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>정답→오답 {count}문항</translation>
    </message>
    <message>
        <source>{count} from wrong to wrong</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>오답→오답 {count}문항</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>1% 미만</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>99% 초과</translation>
    </message>
    <message>
        <source>about {share} %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>약 {share}%</translation>
    </message>
    <message>
        <source>Re-graded: a key was corrected after this sitting. The original result is kept.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>다시 채점했습니다. 이 응시 후 정답이 수정되었습니다. 원래 결과는 보관됩니다.</translation>
    </message>
    <message>
        <source>As delivered, bank version {version}: {score}</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>응시 당시, 은행 버전 {version}: {score}</translation>
    </message>
    <message>
        <source>No key of this form has changed in bank version {version}. The result stands.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>은행 버전 {version}에서 이 시험지의 정답은 바뀌지 않았습니다. 결과는 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions could not be compared: gone, or rewritten.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>
            <numerusform>%n문항은 없어졌거나 다시 쓰여 비교할 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}, {scaled} – {raw} of {scored} right</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>{outcome}, {scaled} – {scored}문항 중 {raw}문항 정답</translation>
    </message>
    <message>
        <source>question {number} is {turn}</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>문항 {number}: {turn}</translation>
    </message>
    <message>
        <source>keys as delivered</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>정답은 응시 당시와 같음</translation>
    </message>
    <message numerus="yes">
        <source>%n questions not compared</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>
            <numerusform>%n문항은 비교하지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, bank version {version}: {score} ({keys})</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>{day}, 은행 버전 {version}: {score} ({keys})</translation>
    </message>
    <message>
        <source>right as before</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>전과 같이 정답</translation>
    </message>
    <message>
        <source>wrong as before</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>전과 같이 오답</translation>
    </message>
    <message>
        <source>now wrong</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>이제 오답</translation>
    </message>
    <message>
        <source>now right</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>이제 정답</translation>
    </message>
    <message>
        <source>Band ({level} %)</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>범위({level}%)</translation>
    </message>
    <message>
        <source>Chance of passing another form</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>다른 시험지 합격 가능성</translation>
    </message>
    <message>
        <source>Questions met before</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>전에 본 문항</translation>
    </message>
    <message>
        <source>Right of scored questions that were new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>처음 본 채점 문항 정답</translation>
    </message>
    <message>
        <source>Chance by the new questions of {sittings}</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{sittings}의 처음 본 문항으로 본 합격 가능성</translation>
    </message>
    <message>
        <source>none was new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>처음 본 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>
            <numerusform>+%n점</numerusform>
        </translation>
    </message>
    <message>
        <source>under a point</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>1점 미만</translation>
    </message>
    <message>
        <source>{task}: {right} right, expected to bring {points}, {questions} to read</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{task}: 정답 {right}, 기대 점수 {points}, 읽을 것 {questions}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>바꾼 답</translation>
    </message>
    <message>
        <source>Traps</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>함정</translation>
    </message>
    <message>
        <source>Without extra time</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>추가 시간 없이</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>중단</translation>
    </message>
    <message numerus="yes">
        <source>Left and resumed %n times.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>나갔다가 다시 시작 %n회.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up %n times after a crash or power cut.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>비정상 종료나 정전 후 다시 시작 %n회.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question was opened.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>연 문항이 없습니다.</translation>
    </message>
    <message>
        <source>{used} of {allowed} used, {passes} through the form. On average {mean} a question, against {pace} if spread evenly; longest: question {number} with {longest}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{allowed} 중 {used} 사용, 시험지를 {passes}. 문항당 평균 {mean}(고르게 나누면 {pace}), 가장 긴 것은 문항 {number}의 {longest}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>%n번 훑음</numerusform>
        </translation>
    </message>
    <message>
        <source>None: every first answer stood.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>없음: 처음 답을 모두 유지했습니다.</translation>
    </message>
    <message>
        <source>{changes}. Among scored questions they brought {brought} and cost {cost}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{changes}. 채점 문항에서 바꿔서 {brought}문항을 얻고 {cost}문항을 잃었습니다.</translation>
    </message>
    <message>
        <source>No distractor was chosen.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>오답 선택지를 고르지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“{trap}” %n times</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>“{trap}” %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>The wrong options you chose most: {traps}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>가장 많이 고른 오답: {traps}.</translation>
    </message>
    <message numerus="yes">
        <source>The sitting was over before the extra %n minutes began: they changed nothing.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>추가 %n분이 시작되기 전에 응시가 끝나 영향이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>At each section’s own time you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>각 섹션의 원래 시간 기준으로 정답 {right}개, 추정 {score}: {outcome}.</translation>
    </message>
    <message>
        <source>At {time} you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{time} 시점에 정답 {right}문항, 추정 {score}: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>In the extra time you answered or changed %n questions.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>추가 시간에 %n문항을 답하거나 바꿨습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That brought %n right answers.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>그래서 정답이 %n문항 늘었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That cost %n right answers.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>그래서 정답이 %n문항 줄었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>That changed no score.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>점수는 변하지 않았습니다.</translation>
    </message>
    <message>
        <source>This form has questions of type {types}, which this version cannot show. Nothing was begun. Choose another form or a later version.</source>
        <extracomment>ui/presenters/room/presenter.py</extracomment>
        <translation>이 시험지에는 이 버전에서 표시할 수 없는 유형 {types}의 문항이 있습니다. 아무것도 시작하지 않았습니다. 다른 시험지나 더 새로운 버전을 선택하세요.</translation>
    </message>
    <message>
        <source>What this proves: nothing in it was altered since that installation signed it. It does not prove who sat there, nor that the owner of that machine was honest, for the owner of a machine owns its key.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>이것이 증명하는 것: 그 설치가 서명한 뒤로 아무것도 변경되지 않았습니다. 누가 응시했는지, 컴퓨터 주인이 정직했는지는 증명하지 않습니다. 키는 주인의 것이기 때문입니다.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the file as it was first saved.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>신뢰하지 마세요. 처음 저장된 파일을 요청하세요.</translation>
    </message>
    <message>
        <source>Caution: when the report was made, the record of this sitting had been changed outside Carrel. The report says so too.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>주의: 성적표를 만들 때 이 응시의 기록은 이미 Carrel 밖에서 변경되어 있었습니다. 성적표에도 그렇게 적혀 있습니다.</translation>
    </message>
    <message>
        <source>When the report was made, the record was sound; now it is not.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>성적표를 만들 때 기록은 온전했지만 지금은 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>When it was signed, the report stated:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>서명할 때 성적표에 적힌 내용:</translation>
    </message>
    <message>
        <source>The paper has to say exactly this; compare line by line:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>종이에 정확히 다음과 같이 적혀 있어야 합니다. 한 줄씩 비교하세요.</translation>
    </message>
    <message>
        <source>Candidate appendix</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>응시자 부록</translation>
    </message>
    <message>
        <source>Review booklet</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>복습 책자</translation>
    </message>
    <message>
        <source>No result in the records of this installation has the code {code}. It was mistyped, or the report was altered or made elsewhere, or its sitting was deleted. The QR code on the report can be checked wherever the installation that made it is trusted.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>이 설치의 기록에 코드 {code}의 결과가 없습니다. 잘못 입력했거나, 성적표가 변경되었거나 다른 곳에서 만들어졌거나, 응시가 삭제되었습니다. 성적표의 QR 코드는 만든 설치를 신뢰하는 곳이면 어디서나 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Genuine</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>진본</translation>
    </message>
    <message>
        <source>Intact, signer unknown</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>변경 없음, 서명자 알 수 없음</translation>
    </message>
    <message>
        <source>{name} is not as it was when it was signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name}은(는) 서명할 때와 다릅니다.</translation>
    </message>
    <message>
        <source>Altered</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Not a signed report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>서명된 성적표가 아님</translation>
    </message>
    <message>
        <source>The text is no sound QR code of a Carrel report. Scan it again.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Carrel 성적표의 올바른 QR 코드가 아닙니다. 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Altered or misread</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>변경되었거나 잘못 읽음</translation>
    </message>
    <message>
        <source>What the QR code says</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>QR 코드의 내용</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>This installation made a report with that code.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>이 설치에서 그 코드의 성적표를 만들었습니다.</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>서명한 키</translation>
    </message>
    <message>
        <source>{name} was not altered since this installation signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name}은(는) 이 설치가 서명한 뒤로 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} was not altered since “{signer}”, which is trusted here, signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name}은(는) 여기서 신뢰하는 “{signer}”이(가) 서명한 뒤로 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} was not altered since the key {key} signed it, but nobody here trusts that key. If you know whose it is, ask for the file of “carrel keys export”, compare the fingerprint, and use “carrel keys trust FILE”.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name}은(는) 키 {key}(으)로 서명된 뒤로 변경되지 않았지만, 여기서는 그 키를 신뢰하지 않습니다. 누구의 것인지 알면 “carrel keys export”의 파일을 요청해 지문을 비교하고 “carrel keys trust FILE”을 사용하세요.</translation>
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
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n문항</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sittings</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n회 응시</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a recovery file, best on another disk</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>복구 파일 저장(다른 디스크 권장)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Recovery file saved</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>복구 파일 저장됨</translation>
    </message>
    <message>
        <source>Take up a recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>복구 파일 가져오기</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>복구 파일</translation>
    </message>
    <message>
        <source>Recovery files</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>복구 파일</translation>
    </message>
    <message>
        <source>More documents</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>다른 문서</translation>
    </message>
    <message>
        <source>Preview &amp;appendix…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>부록 미리 보기(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save appendix as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>부록을 PDF로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Preview review &amp;booklet…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>복습 책자 미리 보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve review booklet as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>복습 책자를 PDF로 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Grade this sitting anew, by the keys of the bank as it is now? The original result is kept, the new one stands beside it, and the act is logged. If no key has changed, nothing is filed.</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>현재 은행의 정답으로 이 응시를 다시 채점할까요? 원래 결과는 보관되고 새 결과가 옆에 표시되며 이 작업은 기록됩니다. 바뀐 정답이 없으면 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>다시 채점</translation>
    </message>
    <message>
        <source>&amp;Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>다시 채점(&amp;R)</translation>
    </message>
    <message>
        <source>Candidate {name}</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>응시자 {name}</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>응시자 추가</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Candidate ID {id}. It belongs to this record and reads as practice.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>응시자 ID {id}. 이 기록의 것이며 연습용임을 나타냅니다.</translation>
    </message>
    <message>
        <source>As it should stand in the title bar and on the score report.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>제목 표시줄과 성적표에 표시될 이름입니다.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>저장(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Standing accommodation</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>상시 편의</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>모두 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>멈추는 중…</translation>
    </message>
    <message>
        <source>All items</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>모든 문항</translation>
    </message>
    <message>
        <source>Question with explanation</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>문항과 해설</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>보기(&amp;S)</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>문항</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>문항</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>답</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <source>&amp;Back to the result</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>결과로 돌아가기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>이전(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>Right if</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>정답이 되는 경우</translation>
    </message>
    <message>
        <source>Trap: {trap}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>함정: {trap}</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>참고 자료</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>검토 표시함</translation>
    </message>
    <message>
        <source>Your comment: {comment}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>내 메모: {comment}</translation>
    </message>
    <message>
        <source>Fidelity card</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>충실도 카드</translation>
    </message>
    <message>
        <source>Show elements that are</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>표시할 요소</translation>
    </message>
    <message>
        <source>&amp;Show elements that are</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>표시할 요소(&amp;S)</translation>
    </message>
    <message>
        <source>Elements of the exam room</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>시험실의 요소</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>요소</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>값</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>시험지</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>점수</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>범위</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>처음</translation>
    </message>
    <message>
        <source>Right of new</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>처음 본 정답</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>가능성</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>이력</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>추이</translation>
    </message>
    <message>
        <source>Reading the sittings…</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>응시를 읽는 중…</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>결과 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Back to &amp;home</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>홈으로(&amp;H)</translation>
    </message>
    <message>
        <source>Sittings, the latest first</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>응시(최신순)</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>ui/screens/history_chart.py</extracomment>
        <translation>처음</translation>
    </message>
    <message>
        <source>Practice in the style of a test centre. Not affiliated with any vendor.</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>시험 센터 방식의 연습. 어떤 업체와도 관련이 없습니다.</translation>
    </message>
    <message>
        <source>New sitting</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>새 응시</translation>
    </message>
    <message>
        <source>Past sittings</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>지난 응시</translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>성적표 검증(&amp;V)…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>백업(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Resume the sitting</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>응시 다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>성적표 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>추이(&amp;E)</translation>
    </message>
    <message>
        <source>Release &amp;now…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>지금 공개(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;bandon…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>포기(&amp;B)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>삭제(&amp;L)…</translation>
    </message>
    <message>
        <source>Unfinished: {sitting}. Every answer is saved; the clock stands still.</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>미완료: {sitting}. 모든 답이 저장되었고 시계는 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>score {score}</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>점수 {score}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>응시자</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>편집(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit the candidate’s standing accommodations</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>응시자의 상시 편의 편집</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>응시자(&amp;C)</translation>
    </message>
    <message>
        <source>Exam</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>시험</translation>
    </message>
    <message>
        <source>Add a &amp;bank…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>은행 추가(&amp;B)…</translation>
    </message>
    <message>
        <source>Form code</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>시험지 코드</translation>
    </message>
    <message>
        <source>Form code, for instance EXAM/A/5f2c9a1b</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>시험지 코드(예: EXAM/A/5f2c9a1b)</translation>
    </message>
    <message>
        <source>S&amp;horter introduction: leave the tutorial out</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>짧은 안내: 튜토리얼 생략(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>바로(&amp;T)</translation>
    </message>
    <message>
        <source>Result at once, as it was until about 2022</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>결과 바로 표시(2022년 무렵까지의 방식)</translation>
    </message>
    <message>
        <source>&amp;Withheld and released later, as today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>보류 후 나중에 공개(현재 방식)(&amp;W)</translation>
    </message>
    <message>
        <source>Result withheld and released later, as it is today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>결과를 보류하고 나중에 공개(현재 방식)</translation>
    </message>
    <message>
        <source>&amp;Start the sitting</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>응시 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Candidate ID {id}
Standing accommodation: {standing}</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>응시자 ID {id}
상시 편의: {standing}</translation>
    </message>
    <message>
        <source>Nobody yet. Add a candidate: the name stands on the score report.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>아직 아무도 없습니다. 응시자를 추가하세요. 이름은 성적표에 표시됩니다.</translation>
    </message>
    <message>
        <source>This exam knows no extra time.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>이 시험에는 추가 시간이 없습니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside Carrel: this is a fault of the program, not yours. Every answer marked as saved is on the disk, and an unfinished sitting can be resumed. You can go on; if the window behaves oddly, close it and start again.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Carrel 내부에서 문제가 생겼습니다. 프로그램의 결함이며 사용자의 잘못이 아닙니다. 저장된 것으로 표시된 답은 모두 디스크에 있고 끝나지 않은 응시는 다시 시작할 수 있습니다. 계속하셔도 되며, 창이 이상하면 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>A crash report was written to {path}. It holds no answers, keys or questions.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>오류 보고서를 {path}에 썼습니다. 답안, 정답, 문항은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The crash report below could not be written to a file. It holds no answers or keys.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>아래 오류 보고서를 파일에 쓸 수 없었습니다. 답안과 정답은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A fault in Carrel</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Carrel의 결함</translation>
    </message>
    <message>
        <source>Fi&amp;delity card…</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>충실도 카드(&amp;D)…</translation>
    </message>
    <message>
        <source>Every element of the chosen room, and how sure we are that the real one has it</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>선택한 시험실의 모든 요소와, 실제 시험실에도 있다는 확실성</translation>
    </message>
    <message>
        <source>&amp;What the clock does…</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>시계의 동작(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>시험실(&amp;R)</translation>
    </message>
    <message>
        <source>Rea&amp;son for them</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>추가 시간 이유(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;taff code</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>직원 코드(&amp;T)</translation>
    </message>
    <message>
        <source>What the clock does</source>
        <extracomment>ui/screens/policy.py</extracomment>
        <translation>시계의 동작</translation>
    </message>
    <message>
        <source>The score report was not printed: {printer} cannot be used. The result is kept; choose another printer, or save the report as PDF.</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation>성적표를 인쇄하지 못했습니다. {printer}을(를) 사용할 수 없습니다. 결과는 보관되어 있습니다. 다른 프린터를 선택하거나 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>the printer</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation>프린터</translation>
    </message>
    <message>
        <source>The score report cannot be shown, because its file is damaged. The result is kept; open it again to make a new report.</source>
        <extracomment>ui/screens/print_pages.py</extracomment>
        <translation>파일이 손상되어 성적표를 표시할 수 없습니다. 결과는 보관되어 있습니다. 다시 열면 새 성적표를 만듭니다.</translation>
    </message>
    <message>
        <source>Score report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>성적표</translation>
    </message>
    <message>
        <source>{name} is no document signed by Carrel, or so much was cut off that it cannot be told any more. Paper forms and their answer keys are not signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name}은(는) Carrel이 서명한 문서가 아니거나 알아볼 수 없을 만큼 잘려 나갔습니다. 종이 시험지와 그 정답에는 서명이 없습니다.</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in the place of the records? What was done after it is then not in the records. The records that are there now are kept beside it.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>기록을 {moment}의 백업으로 바꿀까요? 그 이후의 내용은 기록에 없게 됩니다. 지금의 기록은 옆에 보관됩니다.</translation>
    </message>
    <message>
        <source>The records are not as Carrel wrote them: {reason}. Nothing was changed. Restore a backup, or save what can be read first.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>기록이 Carrel이 쓴 것과 다릅니다: {reason}. 변경된 것은 없습니다. 백업을 복원하거나 먼저 읽을 수 있는 것을 저장하세요.</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>기록 확인</translation>
    </message>
    <message>
        <source>Every row of the records is as Carrel wrote it.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>기록의 모든 행이 Carrel이 쓴 그대로입니다.</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>백업을 만들고 확인했습니다.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>백업 중</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>Choose where to save what can be read</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>읽을 수 있는 것을 저장할 곳 선택</translation>
    </message>
    <message>
        <source>Saved in {folder}: {summary}. The damaged file was not changed.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>{folder}에 저장했습니다: {summary}. 손상된 파일은 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>읽을 수 있는 것 저장 중</translation>
    </message>
    <message>
        <source>Everything up to now is in {file}. Go on with your test: the file is kept up to date until the disk takes everything. If it does not, “Recovery file…” on the home screen puts it into the records.</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>지금까지의 내용이 모두 {file}에 있습니다. 시험을 계속하세요. 디스크가 모두 받아들일 때까지 파일이 갱신됩니다. 그렇지 않으면 홈 화면의 “복구 파일…”로 기록에 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Recover&amp;y file…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>복구 파일(&amp;Y)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>설정(&amp;G)…</translation>
    </message>
    <message>
        <source>Language and colours of everything around the exam room</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>시험실 밖 모든 화면의 언어와 색</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>시험실</translation>
    </message>
    <message>
        <source>&amp;More options…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>다른 옵션(&amp;M)…</translation>
    </message>
    <message>
        <source>Options of this sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>이 응시의 옵션</translation>
    </message>
    <message>
        <source>Begin with the check-in steps of an &amp;online sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>온라인 응시의 체크인 절차로 시작(&amp;O)</translation>
    </message>
    <message>
        <source>Time and breaks granted for this sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>이 응시에 허용된 시간과 휴식</translation>
    </message>
    <message>
        <source>Allowed is the exam’s own time times the factor, and then all extra minutes. Each counts once. Breaks with the clock stopped stand apart.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>허용 시간은 시험 시간에 배율을 곱하고 추가 시간을 모두 더한 것입니다. 각각 한 번만 계산합니다. 시계를 멈추는 휴식은 별도입니다.</translation>
    </message>
    <message>
        <source>Factor on the time</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>시간 배율</translation>
    </message>
    <message>
        <source>&amp;Factor on the time</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>시간 배율(&amp;F)</translation>
    </message>
    <message>
        <source>Extra &amp;minutes</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>추가 시간(분)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Breaks with the clock stopped</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>시계를 멈추는 휴식(&amp;B)</translation>
    </message>
    <message>
        <source>Minutes of &amp;each</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>회당 시간(분)(&amp;E)</translation>
    </message>
    <message>
        <source>Say why the extra minutes are granted: the report prints it.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>추가 시간을 허용하는 이유를 적으세요. 성적표에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>That is not the staff code. Nothing was granted.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>직원 코드가 아닙니다. 아무것도 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>이전 페이지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>다음 페이지(&amp;N)</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>페이지</translation>
    </message>
    <message>
        <source> of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation> / {count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>페이지에 맞춤</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>인쇄(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>PDF로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Score report, page {page} of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>성적표 {page} / {count}페이지</translation>
    </message>
    <message>
        <source>Print score report</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>성적표 인쇄</translation>
    </message>
    <message>
        <source>Save score report as PDF</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>성적표를 PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>The score report was saved as {file}.</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>성적표를 {file}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>기록</translation>
    </message>
    <message>
        <source>A backup is made after each sitting. Restoring one puts it in the place of the records; those that were there are kept beside it.</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>응시할 때마다 백업을 만듭니다. 복원하면 기록을 대신하며 원래 기록은 옆에 보관됩니다.</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>백업(&amp;U)</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>백업(최신순)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>지금 백업(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>복원(&amp;R)…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>확인(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>읽을 수 있는 것 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>영역</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>비중</translation>
    </message>
    <message>
        <source>Right of scored</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>채점 문항 정답</translation>
    </message>
    <message>
        <source>&amp;Go through all items</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>모든 문항 보기(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>새 시험지(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;More documents…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>다른 문서(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Print score report…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>성적표 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Re-grade…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>다시 채점(&amp;R)…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>미리 보기(&amp;V)…</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>영역</translation>
    </message>
    <message>
        <source>{section}, weight {weight}, {counts} right, {verdict}</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>{section}, 비중 {weight}, 정답 {counts}, {verdict}</translation>
    </message>
    <message>
        <source>Test ended</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>시험 종료</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>과제</translation>
    </message>
    <message>
        <source>Would bring</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>기대 점수</translation>
    </message>
    <message>
        <source>To go through</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>볼 문항</translation>
    </message>
    <message>
        <source>Go through &amp;these questions</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>이 문항들 보기(&amp;T)</translation>
    </message>
    <message>
        <source>What to study next</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>다음에 공부할 것</translation>
    </message>
    <message>
        <source>How you worked</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>푼 방식</translation>
    </message>
    <message>
        <source>What to study next, most useful first</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>다음에 공부할 것(효과 큰 순)</translation>
    </message>
    <message>
        <source>There is a sound backup of {moment}. Restoring puts it in the place of the damaged file, which is kept beside it. What was done after the backup is then not in the records.</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>{moment}의 온전한 백업이 있습니다. 복원하면 손상된 파일을 대신하며 손상된 파일은 옆에 보관됩니다. 백업 이후의 내용은 기록에 없게 됩니다.</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>기록을 열 수 없습니다</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>백업 복원(&amp;R)</translation>
    </message>
    <message>
        <source>Drop the PDF file of a report here or choose it. For a report on paper, type its code or scan its QR code into the field.</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>성적표의 PDF 파일을 여기에 놓거나 선택하세요. 종이 성적표는 코드를 입력하거나 QR 코드를 칸에 스캔하세요.</translation>
    </message>
    <message>
        <source>Verify a score report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>성적표 검증</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Code of a report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>성적표 코드</translation>
    </message>
    <message>
        <source>ABCD-EFGH-IJKL-MNOP</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>ABCD-EFGH-IJKL-MNOP</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>Check the c&amp;ode</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>코드 확인(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>ui/seat.py</extracomment>
        <translation>아직 저장되지 않음</translation>
    </message>
    <message>
        <source>Choose the PDF file of a score report</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation>성적표의 PDF 파일 선택</translation>
    </message>
    <message>
        <source>Score reports (*.pdf)</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation>성적표 (*.pdf)</translation>
    </message>
</context>
</TS>
