<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <source>A candidate&apos;s name has 1 to {limit} characters.</source>
        <extracomment>core/app.py</extracomment>
        <translation>Tên thí sinh có từ 1 đến {limit} ký tự.</translation>
    </message>
    <message>
        <source>The sitting {sitting} is over and cannot be resumed.</source>
        <extracomment>core/seating.py</extracomment>
        <translation>Lần thi {sitting} đã kết thúc và không thể tiếp tục.</translation>
    </message>
    <message>
        <source>The sitting {sitting} is over already.</source>
        <extracomment>core/app.py</extracomment>
        <translation>Lần thi {sitting} đã kết thúc rồi.</translation>
    </message>
    <message>
        <source>The sitting {sitting} has no result to release.</source>
        <extracomment>core/app.py</extracomment>
        <translation>Lần thi {sitting} không có kết quả để công bố.</translation>
    </message>
    <message>
        <source>The end of the sitting is not on the disk yet: the disk refuses it. Your answers are kept in this window. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation>Phần cuối của lần thi chưa được ghi lên đĩa: đĩa từ chối ghi. Câu trả lời của bạn được giữ trong cửa sổ này. Hãy giải phóng dung lượng hoặc nối lại đĩa, rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk still refuses the last steps of a sitting, and Carrel goes on trying to write them. Nothing was changed. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation>Đĩa vẫn từ chối các bước cuối của một lần thi, và Carrel vẫn tiếp tục thử ghi. Không có gì bị thay đổi. Hãy giải phóng dung lượng hoặc nối lại đĩa, rồi thử lại.</translation>
    </message>
    <message>
        <source>The sitting {sitting} was not finished, so it has no result.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>Lần thi {sitting} chưa hoàn thành nên không có kết quả.</translation>
    </message>
    <message>
        <source>The result of sitting {sitting} is withheld until {moment}. It can be released earlier in the list of sittings.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>Kết quả của lần thi {sitting} được giữ lại đến {moment}. Có thể công bố sớm hơn trong danh sách các lần thi.</translation>
    </message>
    <message>
        <source>The log of this sitting was changed or damaged so much that it cannot be scored. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>Nhật ký của lần thi này đã bị thay đổi hoặc hỏng đến mức không thể chấm điểm. Không có gì được ghi; {file} được giữ nguyên.</translation>
    </message>
    <message>
        <source>The items kept with this sitting are not those it began with: they were changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/finished.py</extracomment>
        <translation>Các câu hỏi lưu cùng lần thi này không phải là các câu lúc bắt đầu: chúng đã bị thay đổi hoặc hỏng. Không có gì được ghi; {file} được giữ nguyên.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Give the folder of a bank.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>Không có thư mục {folder}. Hãy chỉ ra thư mục của một ngân hàng câu hỏi.</translation>
    </message>
    <message>
        <source>{folder} is not a bank. Give the folder that holds an exam.yaml.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>{folder} không phải là ngân hàng câu hỏi. Hãy chỉ ra thư mục có tệp exam.yaml.</translation>
    </message>
    <message numerus="yes">
        <source>The bank in {folder} is not valid: %n faults. Nothing of it was loaded.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>
            <numerusform>Ngân hàng câu hỏi trong {folder} không hợp lệ: %n lỗi. Không có gì được nạp.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading {file}</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>đang đọc {file}</translation>
    </message>
    <message>
        <source>checking the items</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation>đang kiểm tra các câu hỏi</translation>
    </message>
    <message>
        <source>The banks file {path} cannot be used ({reason}). Your records were left untouched. Free some space or check the folder&apos;s permissions, then try again.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>Không dùng được tệp ngân hàng {path} ({reason}). Hồ sơ của bạn được giữ nguyên. Hãy giải phóng dung lượng hoặc kiểm tra quyền của thư mục, rồi thử lại.</translation>
    </message>
    <message>
        <source>The banks file {path} is damaged ({reason}). Your records were left untouched. Start again: the file is then compiled anew from the banks&apos; folders.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>Tệp ngân hàng {path} bị hỏng ({reason}). Hồ sơ của bạn được giữ nguyên. Hãy khởi động lại: tệp sẽ được biên dịch lại từ các thư mục ngân hàng.</translation>
    </message>
    <message>
        <source>The banks file {path} cannot be written ({reason}). Nothing was changed. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation>Không ghi được tệp ngân hàng {path} ({reason}). Không có gì bị thay đổi. Hãy kiểm tra quyền của thư mục, hoặc chọn thư mục khác bằng --data-dir.</translation>
    </message>
    <message>
        <source>There is no exam “{exam}”. There is {exams}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>Không có kỳ thi “{exam}”. Hiện có: {exams}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>There is no bank of version {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>Không có ngân hàng phiên bản {version}.</translation>
    </message>
    <message>
        <source>There is no driver “{driver}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>Không có hồ sơ phòng thi “{driver}” trong ngân hàng {version}.</translation>
    </message>
    <message>
        <source>There is no item “{wanted}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>Không có câu hỏi “{wanted}” trong ngân hàng {version}.</translation>
    </message>
    <message>
        <source>The banks file {file} is damaged ({reason}). Your records were left untouched. Delete that file: it is compiled anew at the next start.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation>Tệp ngân hàng {file} bị hỏng ({reason}). Hồ sơ của bạn được giữ nguyên. Hãy xóa tệp đó: nó sẽ được biên dịch lại khi khởi động lần sau.</translation>
    </message>
    <message>
        <source>writing the bank</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>đang ghi ngân hàng</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>xong</translation>
    </message>
    <message>
        <source>There is no bank {file}.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>Không có ngân hàng {file}.</translation>
    </message>
    <message>
        <source>{file} is not a compiled bank of this version. Nothing was changed.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>{file} không phải là ngân hàng đã biên dịch của phiên bản này. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>{file} exists and is no compiled bank. It was left as it is.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>{file} đã tồn tại và không phải là ngân hàng đã biên dịch. Nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>There is already a bank “{exam}”, from {other}. Nothing was changed. Give the new bank another id in its exam.yaml.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation>Đã có ngân hàng “{exam}”, từ {other}. Không có gì bị thay đổi. Hãy đặt id khác cho ngân hàng mới trong exam.yaml của nó.</translation>
    </message>
    <message>
        <source>There is no driver profile “{driver}”. There are: {known}.</source>
        <extracomment>core/bank/drivers.py</extracomment>
        <translation>Không có hồ sơ phòng thi “{driver}”. Hiện có: {known}.</translation>
    </message>
    <message>
        <source>The driver profile {file} is not valid.</source>
        <extracomment>core/bank/drivers.py</extracomment>
        <translation>Hồ sơ phòng thi {file} không hợp lệ.</translation>
    </message>
    <message>
        <source>There is no bank {path}. Choose a folder that holds an exam.yaml.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>Không có ngân hàng {path}. Hãy chọn thư mục có tệp exam.yaml.</translation>
    </message>
    <message>
        <source>The bank {path} was compiled but cannot be found. Try again.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>Ngân hàng {path} đã được biên dịch nhưng không tìm thấy. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The first fault: {fault}</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation>Lỗi đầu tiên: {fault}</translation>
    </message>
    <message>
        <source>{file} holds {count} banks; one is needed. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file} chứa {count} ngân hàng; chỉ được có một. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>{file} bị hỏng. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The bank in {file} is not valid. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation>Ngân hàng trong {file} không hợp lệ. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The bank of {exam} has no form “{form}”. Choose another form.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>Ngân hàng của {exam} không có đề “{form}”. Hãy chọn đề khác.</translation>
    </message>
    <message>
        <source>The pool of {exam} is too small for a random form: domain {domain} needs {needed} items and has {have}. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>Kho câu hỏi của {exam} quá nhỏ để tạo đề ngẫu nhiên: lĩnh vực {domain} cần {needed} câu và chỉ có {have}. Hãy chọn đề cố định, hoặc thêm câu hỏi.</translation>
    </message>
    <message>
        <source>No random form of {exam} meets the blueprint: the share of multiple response or the lists of enemy items leave no choice. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation>Không có đề ngẫu nhiên nào của {exam} đáp ứng ma trận đề: tỷ lệ câu nhiều đáp án hoặc danh sách câu xung khắc không còn lựa chọn. Hãy chọn đề cố định, hoặc thêm câu hỏi.</translation>
    </message>
    <message>
        <source>Stands still.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Dừng.</translation>
    </message>
    <message>
        <source>Runs on.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Chạy tiếp.</translation>
    </message>
    <message>
        <source>No effect: the monotonic clock decides, not the time of day.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Không ảnh hưởng: đồng hồ đơn điệu quyết định, không phải giờ trong ngày.</translation>
    </message>
    <message>
        <source>Not logged.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Không ghi nhật ký.</translation>
    </message>
    <message>
        <source>The program ends, crashes or is killed; power fails</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Chương trình kết thúc, gặp sự cố hoặc bị buộc dừng; mất điện</translation>
    </message>
    <message>
        <source>Stands still until the sitting is taken up, or runs on: the driver profile says which. A crash gives back at most one second.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Dừng cho đến khi lần thi được tiếp tục, hoặc chạy tiếp: hồ sơ phòng thi quy định điều này. Một sự cố trả lại nhiều nhất một giây.</translation>
    </message>
    <message>
        <source>An interruption, with the time away.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Một lần gián đoạn, kèm thời gian vắng mặt.</translation>
    </message>
    <message>
        <source>The machine sleeps</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Máy vào chế độ ngủ</translation>
    </message>
    <message>
        <source>As while the program is down: stands still, or runs on by the profile.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Như khi chương trình không chạy: dừng hoặc chạy tiếp, tùy theo hồ sơ.</translation>
    </message>
    <message>
        <source>Sleep, with its length.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Chế độ ngủ, kèm thời lượng.</translation>
    </message>
    <message>
        <source>The clock runs on while nobody is there, and the time is over</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Đồng hồ chạy tiếp khi không có ai, và hết giờ</translation>
    </message>
    <message>
        <source>The exam ends at that moment, with the answers given until then.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Bài thi kết thúc vào thời điểm đó, với các câu trả lời đã có đến lúc ấy.</translation>
    </message>
    <message>
        <source>The true moment of the end, and that it was noticed later.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Thời điểm kết thúc thực sự, và việc nó được phát hiện sau đó.</translation>
    </message>
    <message>
        <source>The time of day is set forward or back</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Giờ trong ngày bị chỉnh tới hoặc lùi</translation>
    </message>
    <message>
        <source>A jump of two seconds or more, with its size.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Bước nhảy từ hai giây trở lên, kèm độ lớn.</translation>
    </message>
    <message>
        <source>Daylight saving begins or ends; the time zone changes</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Giờ mùa hè bắt đầu hoặc kết thúc; múi giờ thay đổi</translation>
    </message>
    <message>
        <source>Not logged: times are recorded in UTC.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Không ghi nhật ký: thời gian được ghi theo UTC.</translation>
    </message>
    <message>
        <source>A time service corrects the time of day</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Dịch vụ thời gian hiệu chỉnh giờ trong ngày</translation>
    </message>
    <message>
        <source>As a jump, if it is two seconds or more.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Như một bước nhảy, nếu từ hai giây trở lên.</translation>
    </message>
    <message>
        <source>The program is stopped, starved or held in a debugger</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Chương trình bị tạm ngưng, thiếu tài nguyên hoặc bị giữ trong trình gỡ lỗi</translation>
    </message>
    <message>
        <source>Runs on: the machine is awake. What is left is computed, not counted.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Chạy tiếp: máy vẫn thức. Thời gian còn lại được tính toán, không đếm lùi.</translation>
    </message>
    <message>
        <source>A standstill of five seconds or more, with its length.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Lần đứng yên từ năm giây trở lên, kèm thời lượng.</translation>
    </message>
    <message>
        <source>A dialog, the Navigator or the review screen is open</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Đang mở hộp thoại, Navigator hoặc màn hình xem lại</translation>
    </message>
    <message>
        <source>An unscheduled break</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Nghỉ ngoài lịch</translation>
    </message>
    <message>
        <source>Beginning and end.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Lúc bắt đầu và kết thúc.</translation>
    </message>
    <message>
        <source>A break with the clock stopped, granted as an accommodation</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Giờ nghỉ dừng đồng hồ, được cấp như điều chỉnh hỗ trợ</translation>
    </message>
    <message>
        <source>Stands still for the length granted; then it runs on, to the millisecond.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Dừng đúng thời lượng được cấp; sau đó chạy tiếp, chính xác đến mili giây.</translation>
    </message>
    <message>
        <source>Beginning, the end of the time granted, and the return.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Lúc bắt đầu, lúc hết thời gian được cấp và lúc quay lại.</translation>
    </message>
    <message>
        <source>A pause by staff, with their code</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Nhân viên tạm dừng bằng mã của họ</translation>
    </message>
    <message>
        <source>Beginning and end, and who.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Lúc bắt đầu và kết thúc, và ai thực hiện.</translation>
    </message>
    <message>
        <source>The candidate’s own pause, in the training room</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Thí sinh tự tạm dừng, trong phòng luyện tập</translation>
    </message>
    <message>
        <source>Extra time is granted or taken back in mid-exam</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Thời gian thêm được cấp hoặc rút lại giữa kỳ thi</translation>
    </message>
    <message>
        <source>What is left is what is allowed now less what was used. Nothing granted counts twice.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Thời gian còn lại là thời gian hiện được phép trừ thời gian đã dùng. Không phần nào được cấp bị tính hai lần.</translation>
    </message>
    <message>
        <source>What is allowed from then on, and who said so.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Thời gian được phép từ lúc đó, và ai quyết định.</translation>
    </message>
    <message>
        <source>The disk refuses to write</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Đĩa từ chối ghi</translation>
    </message>
    <message>
        <source>Runs on. If the program dies meanwhile, time since the last write is given back.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Chạy tiếp. Nếu trong lúc đó chương trình ngừng đột ngột, thời gian từ lần ghi cuối được trả lại.</translation>
    </message>
    <message>
        <source>What was refused is written in order once the disk takes it.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Những gì bị từ chối sẽ được ghi theo thứ tự khi đĩa nhận.</translation>
    </message>
    <message>
        <source>Before the exam, and after it</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Trước và sau bài thi</translation>
    </message>
    <message>
        <source>How much of the exam is used is the difference of two readings of the machine’s monotonic clock, which nobody can set. The time of day is recorded beside it, for people. Whether the clock stands still or runs on while the program is down is a field of the driver profile: “stops” in all profiles shipped, as a test centre resumes a seat with the unused time.</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Thời gian thi đã dùng là hiệu của hai lần đọc đồng hồ đơn điệu của máy, đồng hồ mà không ai chỉnh được. Giờ trong ngày được ghi bên cạnh để người đọc tiện theo dõi. Đồng hồ dừng hay chạy tiếp khi chương trình không chạy là một trường của hồ sơ phòng thi: “stops” trong mọi hồ sơ đi kèm, vì trung tâm khảo thí tiếp tục lượt thi với thời gian chưa dùng.</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Sự việc</translation>
    </message>
    <message>
        <source>The exam clock</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Đồng hồ thi</translation>
    </message>
    <message>
        <source>The log, and the integrity notes of the report</source>
        <extracomment>core/exam/clockpolicy.py</extracomment>
        <translation>Nhật ký, và ghi chú về tính toàn vẹn trong báo cáo</translation>
    </message>
    <message>
        <source>January {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 1 năm {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 2 năm {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 3 năm {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 4 năm {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 5 năm {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 6 năm {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 7 năm {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 8 năm {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 9 năm {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 10 năm {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 11 năm {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tháng 12 năm {year}</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Câu hỏi {number} trên {count}</translation>
    </message>
    <message>
        <source>Scored</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Có tính điểm</translation>
    </message>
    <message>
        <source>Unscored: does not count</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Không tính điểm: không ảnh hưởng kết quả</translation>
    </message>
    <message>
        <source>Right: you chose {chosen}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Đúng: bạn đã chọn {chosen}.</translation>
    </message>
    <message>
        <source>Wrong: you chose {chosen}; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Sai: bạn đã chọn {chosen}; đáp án là {key}.</translation>
    </message>
    <message>
        <source>Half-answered: you chose {chosen}, {given} of {wanted} asked for. An item counts only when it is complete and right; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Trả lời chưa đủ: bạn đã chọn {chosen}, {given} trên {wanted} lựa chọn được yêu cầu. Câu hỏi chỉ được tính khi trả lời đủ và đúng; đáp án là {key}.</translation>
    </message>
    <message>
        <source>Not answered; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Chưa trả lời; đáp án là {key}.</translation>
    </message>
    <message>
        <source>Domain {number}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Lĩnh vực {number}: {title}</translation>
    </message>
    <message>
        <source>Task {task}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Nhiệm vụ {task}: {title}</translation>
    </message>
    <message>
        <source>as of {month}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>tính đến {month}</translation>
    </message>
    <message>
        <source>Right answer, and your choice</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Đáp án đúng, và bạn đã chọn</translation>
    </message>
    <message>
        <source>Your choice, not a right answer</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Bạn đã chọn, nhưng không đúng</translation>
    </message>
    <message>
        <source>Right answer, not chosen</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation>Đáp án đúng, bạn không chọn</translation>
    </message>
    <message>
        <source>The vendor describes it, or somebody who sat there saw it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>Nhà cung cấp mô tả điều này, hoặc người đã dự thi tận mắt thấy.</translation>
    </message>
    <message>
        <source>Several independent replicas of the real room show it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>Nhiều bản mô phỏng độc lập của phòng thi thật cho thấy điều này.</translation>
    </message>
    <message>
        <source>General knowledge, or our best guess. The real room may differ.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>Kiến thức chung hoặc phỏng đoán tốt nhất của chúng tôi. Phòng thi thật có thể khác.</translation>
    </message>
    <message>
        <source>Ours. The real room is not known to have it.</source>
        <extracomment>core/exam/fidelity.py</extracomment>
        <translation>Của chúng tôi. Không rõ phòng thi thật có điều này hay không.</translation>
    </message>
    <message>
        <source>“{text}” is not a form code. One looks like MLS-C01/A/5f2c9a1b or MLS-C01/R1-40193/5f2c9a1b; it is printed on the score report.</source>
        <extracomment>core/exam/formcode.py</extracomment>
        <translation>“{text}” không phải là mã đề. Mã đề có dạng MLS-C01/A/5f2c9a1b hoặc MLS-C01/R1-40193/5f2c9a1b; mã được in trên phiếu điểm.</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Half-answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>Trả lời chưa đủ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>costs more than needed</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>tốn kém hơn mức cần thiết</translation>
    </message>
    <message>
        <source>more operational effort than asked for</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>tốn công vận hành hơn yêu cầu</translation>
    </message>
    <message>
        <source>too slow</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>quá chậm</translation>
    </message>
    <message>
        <source>does not scale as asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>không mở rộng quy mô như yêu cầu</translation>
    </message>
    <message>
        <source>not available enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>độ sẵn sàng chưa đủ</translation>
    </message>
    <message>
        <source>not secure enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>chưa đủ an toàn</translation>
    </message>
    <message>
        <source>does not do what is asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>không làm được điều được hỏi</translation>
    </message>
    <message>
        <source>real time where batch is meant, or the other way round</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>thời gian thực trong khi cần xử lý theo lô, hoặc ngược lại</translation>
    </message>
    <message>
        <source>works at the wrong layer</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>hoạt động sai tầng</translation>
    </message>
    <message>
        <source>out of date</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>lỗi thời</translation>
    </message>
    <message>
        <source>does not suit the data</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>không phù hợp với dữ liệu</translation>
    </message>
    <message>
        <source>overlooks a word of the question</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>bỏ sót một từ trong câu hỏi</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>{before}, rồi {after}</translation>
    </message>
    <message>
        <source>{letters} and {last}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation>{letters} và {last}</translation>
    </message>
    <message>
        <source>{exam} has no accommodation “{accommodation}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam} không có điều chỉnh hỗ trợ “{accommodation}”.</translation>
    </message>
    <message>
        <source>{exam} cannot be sat with the driver profile “{driver}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>Không thể thi {exam} với hồ sơ phòng thi “{driver}”.</translation>
    </message>
    <message>
        <source>The form code “{form}” belongs to {other}, not to {exam}.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>Mã đề “{form}” thuộc về {other}, không phải {exam}.</translation>
    </message>
    <message>
        <source>The form code “{form}” was made from bank version {made}; this is version {bank}, which would give another form. Use the same bank, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>Mã đề “{form}” được tạo từ ngân hàng phiên bản {made}; đây là phiên bản {bank}, sẽ cho ra đề khác. Hãy dùng cùng ngân hàng, hoặc chọn đề mới.</translation>
    </message>
    <message>
        <source>The form code “{form}” was made by another version of the draw, which would give another form. Use the same version of Carrel, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>Mã đề “{form}” được tạo bởi phiên bản rút đề khác, sẽ cho ra đề khác. Hãy dùng cùng phiên bản Carrel, hoặc chọn đề mới.</translation>
    </message>
    <message>
        <source>{exam} has no form “{form}”. It has {forms}; “random” draws one from the pool.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>{exam} không có đề “{form}”. Hiện có: {forms}; “random” rút một đề từ kho.</translation>
    </message>
    <message>
        <source>no fixed form</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation>không có đề cố định</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Nothing was changed. Check the permissions above it, or choose another with --data-dir.</source>
        <extracomment>core/paths.py</extracomment>
        <translation>Không tạo được thư mục dữ liệu {folder} ({reason}). Không có gì bị thay đổi. Hãy kiểm tra quyền của thư mục cha, hoặc chọn thư mục khác bằng --data-dir.</translation>
    </message>
    <message>
        <source>The records held everything in this file already; nothing was changed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>Hồ sơ đã có đủ mọi thứ trong tệp này; không có gì bị thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>The sitting was filed from the recovery file, with all its %n steps.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>
            <numerusform>Lần thi đã được lưu từ tệp phục hồi, với đủ %n bước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the sitting that the disk had refused are in the records now.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>
            <numerusform>%n bước của lần thi mà đĩa đã từ chối nay đã có trong hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} The sitting can be resumed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>{done} Có thể tiếp tục lần thi.</translation>
    </message>
    <message>
        <source>This recovery file was made by another installation, {key}. Nothing was changed. If you know whose it is, take it up with “carrel recover --adopt FILE”: its sitting is then marked as not vouched for.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>Tệp phục hồi này do một bản cài đặt khác tạo ra, {key}. Không có gì bị thay đổi. Nếu bạn biết đó là của ai, hãy tiếp nhận bằng “carrel recover --adopt FILE”: lần thi sẽ được đánh dấu là chưa được bảo đảm.</translation>
    </message>
    <message>
        <source>The questions in this recovery file are of another version of Carrel. Nothing was changed. Take it up with the version that made it.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation>Các câu hỏi trong tệp phục hồi này thuộc phiên bản Carrel khác. Không có gì bị thay đổi. Hãy tiếp nhận bằng phiên bản đã tạo ra nó.</translation>
    </message>
    <message>
        <source>The recovery file {target} could not be written ({reason}). Your answers are still in the window. Choose a folder on another disk.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>Không ghi được tệp phục hồi {target} ({reason}). Câu trả lời của bạn vẫn còn trong cửa sổ. Hãy chọn thư mục trên đĩa khác.</translation>
    </message>
    <message>
        <source>There is no recovery file {path}.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>Không có tệp phục hồi {path}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>Không đọc được tệp {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not a recovery file that can be taken up: {reason}. Nothing was changed.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation>Tệp {path} không phải là tệp phục hồi có thể tiếp nhận: {reason}. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>một thư mục</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>không phải là tệp thường</translation>
    </message>
    <message>
        <source>The file was not written: {path} is {what}. Give the name of a file.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>Chưa ghi được tệp: {path} là {what}. Hãy cho biết tên một tệp.</translation>
    </message>
    <message>
        <source>The file was not written to {path} ({reason}). The results are kept; choose another folder and save it again.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation>Chưa ghi được tệp vào {path} ({reason}). Kết quả vẫn được giữ; hãy chọn thư mục khác và lưu lại.</translation>
    </message>
    <message>
        <source>That file holds no Ed25519 public key. Nothing was changed. Ask for the file that “carrel keys export -o FILE” makes.</source>
        <extracomment>core/security/keys.py</extracomment>
        <translation>Tệp đó không chứa khóa công khai Ed25519. Không có gì bị thay đổi. Hãy hỏi xin tệp do “carrel keys export -o FILE” tạo ra.</translation>
    </message>
    <message>
        <source>there is none</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>không có kho khóa nào</translation>
    </message>
    <message>
        <source>it is locked</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>kho đang bị khóa</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>kho không trả lời</translation>
    </message>
    <message>
        <source>it refused</source>
        <extracomment>core/security/keystore.py</extracomment>
        <translation>kho từ chối</translation>
    </message>
    <message>
        <source>The record of this sitting was changed outside Carrel: {what}.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>Hồ sơ của lần thi này đã bị thay đổi bên ngoài Carrel: {what}.</translation>
    </message>
    <message>
        <source>its log is not the one that Carrel wrote</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>nhật ký không phải là bản Carrel đã ghi</translation>
    </message>
    <message>
        <source>the history says something else than what was filed</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>lịch sử khác với những gì đã lưu</translation>
    </message>
    <message>
        <source>the records file is not as Carrel left it, but edited, or another or older copy</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>tệp hồ sơ không như Carrel để lại: đã bị sửa, hoặc là một bản sao khác hay cũ hơn</translation>
    </message>
    <message>
        <source>A backup of the records was restored while this sitting was unfinished.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation>Một bản sao lưu của hồ sơ đã được khôi phục khi lần thi này chưa kết thúc.</translation>
    </message>
    <message>
        <source>A staff code has {shortest} to {longest} characters. Nothing was changed.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>Mã nhân viên có từ {shortest} đến {longest} ký tự. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>That is not the staff code. Nothing was changed. If it is forgotten, delete the file {path}: then no code is set.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>Đó không phải là mã nhân viên. Không có gì bị thay đổi. Nếu quên mã, hãy xóa tệp {path}: khi đó không còn mã nào.</translation>
    </message>
    <message>
        <source>The staff code in {path} cannot be used: {why}. Nothing was changed. Mend the file, or delete it: then no code is set.</source>
        <extracomment>core/security/staff.py</extracomment>
        <translation>Không dùng được mã nhân viên trong {path}: {why}. Không có gì bị thay đổi. Hãy sửa tệp, hoặc xóa nó: khi đó không còn mã nào.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to {limit} characters.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>Tên của khóa có từ 1 đến {limit} ký tự.</translation>
    </message>
    <message>
        <source>Another key is called “{cleaned}” already. Nothing was changed. Choose another name with --name.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>Đã có khóa khác tên “{cleaned}”. Không có gì bị thay đổi. Hãy chọn tên khác bằng --name.</translation>
    </message>
    <message>
        <source>No trusted key is called “{which}”. “carrel keys list” lists those that are.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>Không có khóa tin cậy nào tên “{which}”. “carrel keys list” liệt kê các khóa hiện có.</translation>
    </message>
    <message>
        <source>The trusted keys in {file} cannot be used ({reason}). Nothing was changed. Mend the file or its permissions; or delete it, and trust the keys again.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation>Không dùng được các khóa tin cậy trong {file} ({reason}). Không có gì bị thay đổi. Hãy sửa tệp hoặc quyền của nó; hoặc xóa tệp và đánh dấu tin cậy các khóa lại.</translation>
    </message>
    <message>
        <source>The key of this installation is where it should be: nothing to do.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>Khóa của bản cài đặt này vẫn ở đúng chỗ: không có gì phải làm.</translation>
    </message>
    <message>
        <source>The key of this installation is in a key store of the system, and there is none here. Nothing was changed. Use Carrel where you are logged in to the desktop; or run “carrel keys keep file” there, and the key is in {path} from then on.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>Khóa của bản cài đặt này nằm trong kho khóa của hệ thống, mà ở đây không có kho khóa nào. Không có gì bị thay đổi. Hãy dùng Carrel ở nơi bạn đã đăng nhập vào màn hình làm việc; hoặc chạy “carrel keys keep file” ở đó, từ đó khóa nằm trong {path}.</translation>
    </message>
    <message>
        <source>The key of this installation is in the key store of the system, which cannot be used now: {reason}. Nothing was changed. Unlock the key store, for example by logging in to the desktop or in its password manager, and try again.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>Khóa của bản cài đặt này nằm trong kho khóa của hệ thống, hiện không dùng được: {reason}. Không có gì bị thay đổi. Hãy mở khóa kho, chẳng hạn bằng cách đăng nhập vào màn hình làm việc hoặc trong trình quản lý mật khẩu, rồi thử lại.</translation>
    </message>
    <message>
        <source>The key of this installation is not in the key store of this account ({entry}): the data folder comes from another account or machine, or the entry was deleted. Nothing was changed. Run “carrel keys keep file” where the folder comes from and copy it again; or run “carrel keys renew” here: a new key is made, and earlier records count as changed.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>Khóa của bản cài đặt này không có trong kho khóa của tài khoản này ({entry}): thư mục dữ liệu đến từ một tài khoản hay máy khác, hoặc mục đó đã bị xóa. Không có gì bị thay đổi. Hãy chạy “carrel keys keep file” ở nơi thư mục xuất phát rồi sao chép lại; hoặc chạy “carrel keys renew” tại đây: khóa mới được tạo, và hồ sơ cũ bị coi là đã thay đổi.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}). Nothing was checked.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>Không đọc được tệp {path} ({reason}). Chưa kiểm tra gì.</translation>
    </message>
    <message>
        <source>There is no data folder {folder} yet. Start Carrel once, or say where it is with --data-dir.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>Chưa có thư mục dữ liệu {folder}. Hãy khởi động Carrel một lần, hoặc cho biết vị trí bằng --data-dir.</translation>
    </message>
    <message>
        <source>The key of this installation in {file} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation>Không dùng được khóa của bản cài đặt này trong {file} ({reason}). Không có gì bị thay đổi. Hãy kiểm tra quyền của thư mục.</translation>
    </message>
    <message>
        <source>The records in {records} are damaged or were changed ({reason}), so they were not backed up. The backups in {folder} were left as they are; “carrel restore” takes the newest sound one.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>Hồ sơ trong {records} bị hỏng hoặc đã bị thay đổi ({reason}) nên không được sao lưu. Các bản sao lưu trong {folder} được giữ nguyên; “carrel restore” dùng bản lành mới nhất.</translation>
    </message>
    <message>
        <source>There is no sound backup in {folder}.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>Không có bản sao lưu lành nào trong {folder}.</translation>
    </message>
    <message>
        <source>There is no backup {backup}. “carrel backup --list” names those there are.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>Không có bản sao lưu {backup}. “carrel backup --list” liệt kê các bản hiện có.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged. The records were left as they are; choose another backup.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation>Bản sao lưu {backup} bị hỏng. Hồ sơ được giữ nguyên; hãy chọn bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The file {path} is a database, but not Carrel&apos;s records. It was left untouched. Choose another data folder, or move the file away.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>Tệp {path} là cơ sở dữ liệu, nhưng không phải hồ sơ của Carrel. Nó được giữ nguyên. Hãy chọn thư mục dữ liệu khác, hoặc chuyển tệp đi.</translation>
    </message>
    <message>
        <source>The records in {path} were written by a later version of Carrel. They were left untouched. Start that version, or choose another data folder.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>Hồ sơ trong {path} được ghi bởi phiên bản Carrel mới hơn. Chúng được giữ nguyên. Hãy khởi động phiên bản đó, hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>That candidate is not in the records. Choose or add one.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>Thí sinh đó không có trong hồ sơ. Hãy chọn hoặc thêm một thí sinh.</translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records. “carrel sittings” lists those that there are.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation>Không có lần thi “{sitting}” trong hồ sơ. “carrel sittings” liệt kê các lần thi hiện có.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). Nothing was changed. Check its permissions, or choose another one with --data-dir.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation>Không ghi được vào thư mục dữ liệu {folder} ({reason}). Không có gì bị thay đổi. Hãy kiểm tra quyền của nó, hoặc chọn thư mục khác bằng --data-dir.</translation>
    </message>
    <message>
        <source>Another Carrel is using the records in {folder}. Nothing was changed. Go on in its window, or close it and start again.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation>Một Carrel khác đang dùng hồ sơ trong {folder}. Không có gì bị thay đổi. Hãy tiếp tục trong cửa sổ đó, hoặc đóng nó và khởi động lại.</translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network ({kind}), where two programs could write the records at once and a lost connection could damage them. Nothing was changed. Choose a folder on a disk of this machine with --data-dir; backups may be copied to the network.</source>
        <extracomment>core/storage/place.py</extracomment>
        <translation>Thư mục dữ liệu {folder} nằm trên mạng ({kind}), nơi hai chương trình có thể cùng ghi hồ sơ và mất kết nối có thể làm hỏng hồ sơ. Không có gì bị thay đổi. Hãy chọn thư mục trên đĩa của máy này bằng --data-dir; các bản sao lưu có thể chép lên mạng.</translation>
    </message>
    <message>
        <source>The sitting in this file was deleted from the records. Nothing was changed: what was deleted does not come back.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation>Lần thi trong tệp này đã bị xóa khỏi hồ sơ. Không có gì bị thay đổi: những gì đã xóa sẽ không trở lại.</translation>
    </message>
    <message>
        <source>The steps in this recovery file do not follow on those in the records: the sitting was taken up or changed without it meanwhile. Nothing was changed; {path} and the file were left as they are.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation>Các bước trong tệp phục hồi này không nối tiếp các bước trong hồ sơ: trong lúc đó lần thi đã được tiếp tục hoặc thay đổi mà không có nó. Không có gì bị thay đổi; {path} và tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation>Không có tệp {path}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written. Choose a new one.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation>Thư mục {folder} không trống. Không có gì được ghi. Hãy chọn thư mục mới.</translation>
    </message>
    <message>
        <source>The file {path} is damaged: it holds the key of this installation. Nothing was changed. Put a copy of it back; or delete it, and a new key is made, by which earlier records count as changed and earlier reports as somebody else’s.</source>
        <extracomment>core/security/vault.py</extracomment>
        <translation>Tệp {path} bị hỏng: nó giữ khóa của bản cài đặt này. Không có gì bị thay đổi. Hãy đặt lại một bản sao; hoặc xóa nó, khi đó khóa mới được tạo, và hồ sơ cũ bị coi là đã thay đổi, báo cáo cũ bị coi là của người khác.</translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>Không có lần thi “{sitting}” trong hồ sơ.</translation>
    </message>
    <message>
        <source>The items of this sitting cannot be read from {file}. The file was left untouched; put a sound copy in its place.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>Không đọc được các câu hỏi của lần thi này từ {file}. Tệp được giữ nguyên; hãy đặt một bản sao lành vào chỗ của nó.</translation>
    </message>
    <message>
        <source>The log of this sitting does not hold together from entry {fault} on: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>Nhật ký của lần thi này không còn liền mạch từ mục {fault} trở đi: nó đã bị thay đổi hoặc hỏng. Không có gì được ghi; {file} được giữ nguyên.</translation>
    </message>
    <message>
        <source>The log of this sitting cannot be read: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation>Không đọc được nhật ký của lần thi này: nó đã bị thay đổi hoặc hỏng. Không có gì được ghi; {file} được giữ nguyên.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>Không dùng được {path} ({reason}). Không có gì bị thay đổi. Hãy kiểm tra quyền và dung lượng trống của thư mục, hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>Hãy kiểm tra quyền và dung lượng trống của thư mục, hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>Close the other program that uses them and try again.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>Hãy đóng chương trình kia đang dùng hồ sơ rồi thử lại.</translation>
    </message>
    <message>
        <source>The records in {file} cannot be used ({reason}). Nothing was changed. {advice}</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation>Không dùng được hồ sơ trong {file} ({reason}). Không có gì bị thay đổi. {advice}</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <extracomment>ui/app.py</extracomment>
        <translation>Hồ sơ chưa được mở.</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <extracomment>ui/app.py</extracomment>
        <translation>Đang mở hồ sơ…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>Màu của hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/appearance_acts.py</extracomment>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Preparing the question banks…</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>Đang chuẩn bị các ngân hàng câu hỏi…</translation>
    </message>
    <message>
        <source>Add a bank: choose its folder</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>Thêm ngân hàng: chọn thư mục của nó</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation>Đang thêm {name}</translation>
    </message>
    <message>
        <source>Preparing the questions…</source>
        <extracomment>ui/flow.py</extracomment>
        <translation>Đang chuẩn bị câu hỏi…</translation>
    </message>
    <message>
        <source>The result of {title} is withheld, as it would be in real life today. Release it now? The release is noted in the sitting’s log and cannot be taken back.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Kết quả của {title} đang được giữ lại, như thực tế ngày nay. Công bố ngay bây giờ? Việc công bố được ghi vào nhật ký của lần thi và không thể rút lại.</translation>
    </message>
    <message>
        <source>Abandon {title}? It ends without a result and cannot be resumed. It stays in the list until you delete it.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Bỏ dở {title}? Lần thi kết thúc mà không có kết quả và không thể tiếp tục. Nó vẫn ở trong danh sách cho đến khi bạn xóa.</translation>
    </message>
    <message>
        <source>Delete {title}? Its answers, flags, comments, log and result go for good, and a score report can no longer be made of it. PDF files that you saved are not touched. The deletion itself is noted.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Xóa {title}? Các câu trả lời, cờ, ghi chú, nhật ký và kết quả sẽ mất vĩnh viễn, và không còn tạo được phiếu điểm. Các tệp PDF bạn đã lưu không bị ảnh hưởng. Việc xóa cũng được ghi lại.</translation>
    </message>
    <message>
        <source>Release the result</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Công bố kết quả</translation>
    </message>
    <message>
        <source>&amp;Release it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Công bố (&amp;R)</translation>
    </message>
    <message>
        <source>Abandon the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Bỏ dở lần thi</translation>
    </message>
    <message>
        <source>&amp;Abandon it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Bỏ dở (&amp;A)</translation>
    </message>
    <message>
        <source>Delete the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Xóa lần thi</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation>Xóa (&amp;D)</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/language_acts.py</extracomment>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/language_acts.py</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>{exam} – all questions with explanations</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>{exam} – mọi câu hỏi kèm giải thích</translation>
    </message>
    <message>
        <source>No question is left by this filter.</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>Bộ lọc này không còn câu hỏi nào.</translation>
    </message>
    <message>
        <source>To study, {task}: {title}</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>Cần học, {task}: {title}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>Đã gắn cờ</translation>
    </message>
    <message>
        <source>Left open or half-answered</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation>Bỏ trống hoặc trả lời chưa đủ</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>đúng</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>sai</translation>
    </message>
    <message>
        <source>half-answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>trả lời chưa đủ</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>Câu hỏi {number}</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>đã gắn cờ</translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation>{filter} ({count})</translation>
    </message>
    <message>
        <source>documented</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>có tài liệu</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>được báo cáo</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>phỏng đoán</translation>
    </message>
    <message>
        <source>our own</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>của chúng tôi</translation>
    </message>
    <message>
        <source>built</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>có</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>tắt</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>khác</translation>
    </message>
    <message numerus="yes">
        <source>%n elements: {built} built, {off} off, {different} deliberately different.</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>
            <numerusform>%n phần tử: {built} có, {off} tắt, {different} cố ý khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui/presenters/fidelity.py</extracomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Each column is one sitting: the dot (a square where it was a fail) is the estimated scaled score, the bar its 95 % band, the strip below how much of the form was new. Where bands overlap, a rise may be luck. The chance is that of passing another form, from the new questions of all sittings up to that one; older ones count less.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>Mỗi cột là một lần thi: chấm tròn (hình vuông nếu không đạt) là điểm quy đổi ước tính, thanh là khoảng 95%, dải bên dưới là phần câu hỏi mới của đề. Khi các khoảng chồng nhau, điểm tăng có thể do may mắn. Khả năng là khả năng đạt với một đề khác, tính từ các câu mới của mọi lần thi cho đến lần đó; lần cũ hơn có trọng số nhỏ hơn.</translation>
    </message>
    <message>
        <source>No released result of this exam yet. After the first one, the trend is shown here.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>Chưa có kết quả nào của kỳ thi này được công bố. Sau kết quả đầu tiên, xu hướng sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Trend of {sittings}, {passed} passed</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>Xu hướng của {sittings}, {passed} lần đạt</translation>
    </message>
    <message>
        <source>pass mark {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>điểm đạt {score}</translation>
    </message>
    <message>
        <source>first {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>lần đầu {score}, ngày {day}</translation>
    </message>
    <message>
        <source>latest {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>lần mới nhất {score}, ngày {day}</translation>
    </message>
    <message>
        <source>best {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>cao nhất {score}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation>{low} đến {high}</translation>
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
        <translation>{day}, đề {form}, {outcome}, điểm {score}, khoảng {band}, {fresh} câu hỏi mới, đúng {right} câu mới có tính điểm, khả năng đạt {chance}</translation>
    </message>
    <message>
        <source>PASS</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>ĐẠT</translation>
    </message>
    <message>
        <source>FAIL</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>KHÔNG ĐẠT</translation>
    </message>
    <message>
        <source>Random form</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Đề ngẫu nhiên</translation>
    </message>
    <message>
        <source>Form {form}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Đề {form}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>không có</translation>
    </message>
    <message>
        <source>{form} · sat {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{form} · đã thi {day}</translation>
    </message>
    <message>
        <source>Fresh random form from the pool</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Đề ngẫu nhiên mới từ kho</translation>
    </message>
    <message>
        <source>drawn to the blueprint</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>rút theo ma trận đề</translation>
    </message>
    <message>
        <source>Form by its code</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Đề theo mã</translation>
    </message>
    <message>
        <source>as another seat has it</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>giống như ở chỗ thi khác</translation>
    </message>
    <message>
        <source>{questions} in {time}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>{questions} trong {time}</translation>
    </message>
    <message>
        <source>online check-in</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>thủ tục thi trực tuyến</translation>
    </message>
    <message>
        <source>Add a bank: a folder with an exam and its questions.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Hãy thêm một ngân hàng: thư mục có kỳ thi và các câu hỏi.</translation>
    </message>
    <message>
        <source>Add a candidate first: a sitting belongs to someone.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Trước hết hãy thêm thí sinh: mỗi lần thi thuộc về một người.</translation>
    </message>
    <message>
        <source>Type the form code; it is printed on the score report.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Hãy nhập mã đề; mã được in trên phiếu điểm.</translation>
    </message>
    <message>
        <source>Nobody has sat here yet.

1. Add a candidate.
2. Choose a form.
3. Start: every answer is saved as it is given.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Chưa có ai thi ở đây.

1. Thêm thí sinh.
2. Chọn đề.
3. Bắt đầu: mọi câu trả lời được lưu ngay khi chọn.</translation>
    </message>
    <message>
        <source>No sittings yet.

Choose a form and start. Scores and reports will be kept here.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Chưa có lần thi nào.

Hãy chọn đề và bắt đầu. Điểm và phiếu điểm sẽ được lưu ở đây.</translation>
    </message>
    <message>
        <source>{right} of {scored} scored questions right, {cut} needed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Đúng {right} trên {scored} câu có tính điểm, cần {cut}</translation>
    </message>
    <message>
        <source>The result is released on {moment}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Kết quả được công bố vào {moment}</translation>
    </message>
    <message>
        <source>Agreement declined</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Từ chối thỏa thuận</translation>
    </message>
    <message>
        <source>Agreement lapsed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Thỏa thuận hết hạn</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Bỏ dở</translation>
    </message>
    <message>
        <source>Withheld to {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Giữ lại đến {day}</translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Được giữ lại</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation>Chưa hoàn thành</translation>
    </message>
    <message>
        <source>time {factor}</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>thời gian {factor}</translation>
    </message>
    <message numerus="yes">
        <source>%n extra minutes</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>
            <numerusform>thêm %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaks of {minutes} min with the clock stopped</source>
        <extracomment>ui/presenters/options.py</extracomment>
        <translation>
            <numerusform>%n lần nghỉ {minutes} phút, đồng hồ dừng</numerusform>
        </translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Đạt năng lực</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Cần cải thiện</translation>
    </message>
    <message>
        <source>Pass or fail depends on the total alone. A section rests on few questions, so its result is less reliable than the total: take it as a hint where to study.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Đạt hay không chỉ phụ thuộc vào tổng điểm. Một phần chỉ gồm ít câu hỏi nên kết quả của nó kém tin cậy hơn tổng điểm: hãy xem đó là gợi ý nên học gì.</translation>
    </message>
    <message>
        <source>It is an estimate: no public table turns right answers into scaled scores.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Đây là ước tính: không có bảng công khai nào quy đổi số câu đúng sang điểm.</translation>
    </message>
    <message>
        <source>Practice material, not affiliated with any exam vendor. Not a certificate.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Tài liệu luyện tập, không liên kết với nhà cung cấp kỳ thi nào. Không phải chứng chỉ.</translation>
    </message>
    <message>
        <source>Estimated scaled score {score}. {passing} of {maximum} passes.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Điểm quy đổi ước tính {score}. Đạt từ {passing} trên {maximum}.</translation>
    </message>
    <message>
        <source>Scored questions right</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Câu có tính điểm trả lời đúng</translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Cần để đạt</translation>
    </message>
    <message numerus="yes">
        <source>%n points above the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>
            <numerusform>cao hơn điểm đạt %n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>
            <numerusform>thấp hơn điểm đạt %n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>đúng điểm đạt</translation>
    </message>
    <message>
        <source>Estimated scaled score {score} on a scale from {minimum} to {maximum}; the pass mark is {passing}; {where}; {level} % band from {low} to {high}</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation>Điểm quy đổi ước tính {score} trên thang từ {minimum} đến {maximum}; điểm đạt là {passing}; {where}; khoảng {level}% từ {low} đến {high}</translation>
    </message>
    <message>
        <source>The band is Carrel’s own reckoning on its practice scale: of many such bands, {level} in 100 hold the score that you would reach on all of the content. The chance is that of passing another form, as hard as this one and all new to you, if you know then what you know now.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Khoảng này do Carrel tự tính trên thang điểm luyện tập: trong nhiều khoảng như vậy, {level} trên 100 khoảng chứa điểm bạn sẽ đạt với toàn bộ nội dung. Khả năng là khả năng đạt với một đề khác, khó như đề này và hoàn toàn mới với bạn, nếu khi đó bạn biết những gì bạn biết bây giờ.</translation>
    </message>
    <message>
        <source>{met} of the {items} questions were not new to you, so the score and the first chance may flatter you. Look at the new questions.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{met} trong {items} câu hỏi không mới với bạn, nên điểm và khả năng thứ nhất có thể cao hơn thực tế. Hãy xem các câu mới.</translation>
    </message>
    <message>
        <source>The second chance rests on all questions that were new to you when you met them; each older sitting counts half as much as the one after it.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Khả năng thứ hai dựa trên mọi câu hỏi mới với bạn khi gặp lần đầu; mỗi lần thi cũ hơn có trọng số bằng một nửa lần kế tiếp.</translation>
    </message>
    <message>
        <source>Ranked by the points that a task, once learnt (9 of 10 right), is expected to bring on another form: how much of the exam it is, and how much of it you missed.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Xếp theo số điểm mà một nhiệm vụ, khi đã học (đúng 9 trên 10), dự kiến mang lại ở một đề khác: nó chiếm bao nhiêu của kỳ thi, và bạn đã sai bao nhiêu trong đó.</translation>
    </message>
    <message>
        <source>Nothing stands out: every task was answered about as well as can be hoped for.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Không có gì nổi bật: mọi nhiệm vụ đều được trả lời tốt như có thể mong đợi.</translation>
    </message>
    <message>
        <source>{count} from wrong to right</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{count} câu từ sai thành đúng</translation>
    </message>
    <message>
        <source>{count} from right to wrong</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{count} câu từ đúng thành sai</translation>
    </message>
    <message>
        <source>{count} from wrong to wrong</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{count} câu từ sai thành sai</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>dưới 1%</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>trên 99%</translation>
    </message>
    <message>
        <source>about {share} %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>khoảng {share}%</translation>
    </message>
    <message>
        <source>Re-graded: a key was corrected after this sitting. The original result is kept.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>Đã chấm lại: một đáp án được sửa sau lần thi này. Kết quả ban đầu được giữ.</translation>
    </message>
    <message>
        <source>As delivered, bank version {version}: {score}</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>Như khi thi, ngân hàng phiên bản {version}: {score}</translation>
    </message>
    <message>
        <source>No key of this form has changed in bank version {version}. The result stands.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>Không có đáp án nào của đề này thay đổi trong ngân hàng phiên bản {version}. Kết quả giữ nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions could not be compared: gone, or rewritten.</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>
            <numerusform>Không so sánh được %n câu hỏi: đã bị bỏ hoặc viết lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}, {scaled} – {raw} of {scored} right</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>{outcome}, {scaled} – đúng {raw} trên {scored}</translation>
    </message>
    <message>
        <source>question {number} is {turn}</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>câu hỏi {number} {turn}</translation>
    </message>
    <message>
        <source>keys as delivered</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>đáp án như khi thi</translation>
    </message>
    <message numerus="yes">
        <source>%n questions not compared</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>
            <numerusform>%n câu hỏi không được so sánh</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, bank version {version}: {score} ({keys})</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>{day}, ngân hàng phiên bản {version}: {score} ({keys})</translation>
    </message>
    <message>
        <source>right as before</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>đúng như trước</translation>
    </message>
    <message>
        <source>wrong as before</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>sai như trước</translation>
    </message>
    <message>
        <source>now wrong</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>nay là sai</translation>
    </message>
    <message>
        <source>now right</source>
        <extracomment>ui/presenters/regrading.py</extracomment>
        <translation>nay là đúng</translation>
    </message>
    <message>
        <source>Band ({level} %)</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Khoảng ({level}%)</translation>
    </message>
    <message>
        <source>Chance of passing another form</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Khả năng đạt với đề khác</translation>
    </message>
    <message>
        <source>Questions met before</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Câu hỏi đã gặp trước đây</translation>
    </message>
    <message>
        <source>Right of scored questions that were new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Đúng trong các câu mới có tính điểm</translation>
    </message>
    <message>
        <source>Chance by the new questions of {sittings}</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>Khả năng đạt theo câu mới của {sittings}</translation>
    </message>
    <message>
        <source>none was new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>không câu nào mới</translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>
            <numerusform>+%n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>under a point</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>dưới một điểm</translation>
    </message>
    <message>
        <source>{task}: {right} right, expected to bring {points}, {questions} to read</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation>{task}: đúng {right}, dự kiến mang lại {points}, {questions} cần đọc</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Câu trả lời đã đổi</translation>
    </message>
    <message>
        <source>Traps</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Bẫy</translation>
    </message>
    <message>
        <source>Without extra time</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Không có thời gian thêm</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Gián đoạn</translation>
    </message>
    <message numerus="yes">
        <source>Left and resumed %n times.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>Rời đi và tiếp tục %n lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up %n times after a crash or power cut.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>Được tiếp tục %n lần sau sự cố hoặc mất điện.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question was opened.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Không có câu hỏi nào được mở.</translation>
    </message>
    <message>
        <source>{used} of {allowed} used, {passes} through the form. On average {mean} a question, against {pace} if spread evenly; longest: question {number} with {longest}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Đã dùng {used} trên {allowed}, {passes} qua đề. Trung bình {mean} mỗi câu, so với {pace} nếu chia đều; lâu nhất: câu hỏi {number} với {longest}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>None: every first answer stood.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Không: mọi câu trả lời đầu tiên được giữ.</translation>
    </message>
    <message>
        <source>{changes}. Among scored questions they brought {brought} and cost {cost}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>{changes}. Trong các câu có tính điểm, việc đổi mang lại {brought} và mất {cost}.</translation>
    </message>
    <message>
        <source>No distractor was chosen.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Không chọn phương án nhiễu nào.</translation>
    </message>
    <message numerus="yes">
        <source>“{trap}” %n times</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>“{trap}” %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>The wrong options you chose most: {traps}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Các phương án sai bạn chọn nhiều nhất: {traps}.</translation>
    </message>
    <message numerus="yes">
        <source>The sitting was over before the extra %n minutes began: they changed nothing.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>Lần thi kết thúc trước khi %n phút thêm bắt đầu: thời gian thêm không thay đổi gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>At each section’s own time you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Theo thời gian riêng của từng phần, bạn đúng {right} câu, ước tính {score}: {outcome}.</translation>
    </message>
    <message>
        <source>At {time} you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Tại {time} bạn có {right} câu đúng, ước tính {score}: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>In the extra time you answered or changed %n questions.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>Trong thời gian thêm bạn trả lời hoặc đổi %n câu hỏi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That brought %n right answers.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>Điều đó mang lại %n câu đúng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That cost %n right answers.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>
            <numerusform>Điều đó làm mất %n câu đúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>That changed no score.</source>
        <extracomment>ui/presenters/habits.py</extracomment>
        <translation>Điều đó không thay đổi điểm.</translation>
    </message>
    <message>
        <source>This form has questions of type {types}, which this version cannot show. Nothing was begun. Choose another form or a later version.</source>
        <extracomment>ui/presenters/room/presenter.py</extracomment>
        <translation>Đề này có câu hỏi thuộc loại {types} mà phiên bản này không hiển thị được. Chưa bắt đầu gì. Hãy chọn đề khác hoặc phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>What this proves: nothing in it was altered since that installation signed it. It does not prove who sat there, nor that the owner of that machine was honest, for the owner of a machine owns its key.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Điều này chứng minh: không có gì trong đó bị thay đổi kể từ khi bản cài đặt kia ký. Nó không chứng minh ai đã ngồi thi, cũng không chứng minh chủ máy trung thực, vì chủ máy sở hữu khóa của máy.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the file as it was first saved.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Đừng tin cậy nó. Hãy hỏi xin tệp như khi được lưu lần đầu.</translation>
    </message>
    <message>
        <source>Caution: when the report was made, the record of this sitting had been changed outside Carrel. The report says so too.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Lưu ý: khi báo cáo được tạo, hồ sơ của lần thi này đã bị thay đổi bên ngoài Carrel. Báo cáo cũng nói như vậy.</translation>
    </message>
    <message>
        <source>When the report was made, the record was sound; now it is not.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Khi báo cáo được tạo, hồ sơ còn lành; nay thì không.</translation>
    </message>
    <message>
        <source>When it was signed, the report stated:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Khi được ký, báo cáo ghi:</translation>
    </message>
    <message>
        <source>The paper has to say exactly this; compare line by line:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Bản giấy phải ghi đúng như sau; hãy so sánh từng dòng:</translation>
    </message>
    <message>
        <source>Candidate appendix</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Phụ lục cho thí sinh</translation>
    </message>
    <message>
        <source>Review booklet</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Tập ôn tập</translation>
    </message>
    <message>
        <source>No result in the records of this installation has the code {code}. It was mistyped, or the report was altered or made elsewhere, or its sitting was deleted. The QR code on the report can be checked wherever the installation that made it is trusted.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Không có kết quả nào trong hồ sơ của bản cài đặt này mang mã {code}. Mã bị gõ sai, hoặc báo cáo đã bị sửa hay được tạo ở nơi khác, hoặc lần thi của nó đã bị xóa. Mã QR trên báo cáo có thể được kiểm tra ở mọi nơi tin cậy bản cài đặt đã tạo ra nó.</translation>
    </message>
    <message>
        <source>Genuine</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Xác thực</translation>
    </message>
    <message>
        <source>Intact, signer unknown</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Nguyên vẹn, người ký chưa biết</translation>
    </message>
    <message>
        <source>{name} is not as it was when it was signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} không còn như khi được ký.</translation>
    </message>
    <message>
        <source>Altered</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Đã bị thay đổi</translation>
    </message>
    <message>
        <source>Not a signed report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Không phải báo cáo đã ký</translation>
    </message>
    <message>
        <source>The text is no sound QR code of a Carrel report. Scan it again.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Nội dung này không phải mã QR nguyên vẹn của báo cáo Carrel. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Altered or misread</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Bị thay đổi hoặc đọc sai</translation>
    </message>
    <message>
        <source>What the QR code says</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Nội dung mã QR</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Không xác nhận được</translation>
    </message>
    <message>
        <source>This installation made a report with that code.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Bản cài đặt này đã tạo một báo cáo mang mã đó.</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Signed with key</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Ký bằng khóa</translation>
    </message>
    <message>
        <source>{name} was not altered since this installation signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} không bị thay đổi kể từ khi bản cài đặt này ký.</translation>
    </message>
    <message>
        <source>{name} was not altered since “{signer}”, which is trusted here, signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} không bị thay đổi kể từ khi “{signer}”, được tin cậy ở đây, ký.</translation>
    </message>
    <message>
        <source>{name} was not altered since the key {key} signed it, but nobody here trusts that key. If you know whose it is, ask for the file of “carrel keys export”, compare the fingerprint, and use “carrel keys trust FILE”.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} không bị thay đổi kể từ khi khóa {key} ký, nhưng không ai ở đây tin cậy khóa đó. Nếu bạn biết khóa của ai, hãy hỏi xin tệp của “carrel keys export”, so sánh dấu vân tay, và dùng “carrel keys trust FILE”.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n câu hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sittings</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation>
            <numerusform>%n lần thi</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a recovery file, best on another disk</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>Lưu tệp phục hồi, tốt nhất trên đĩa khác</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Recovery file saved</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>Đã lưu tệp phục hồi</translation>
    </message>
    <message>
        <source>Take up a recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>Tiếp nhận tệp phục hồi</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>Tệp phục hồi</translation>
    </message>
    <message>
        <source>Recovery files</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>Tệp phục hồi</translation>
    </message>
    <message>
        <source>More documents</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>Tài liệu khác</translation>
    </message>
    <message>
        <source>Preview &amp;appendix…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>Xem trước phụ lục (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save appendix as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>Lưu phụ lục dạng PDF (&amp;S)…</translation>
    </message>
    <message>
        <source>Preview review &amp;booklet…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>Xem trước tập ôn tập (&amp;B)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve review booklet as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation>Lưu tập ôn tập dạng PDF (&amp;V)…</translation>
    </message>
    <message>
        <source>Grade this sitting anew, by the keys of the bank as it is now? The original result is kept, the new one stands beside it, and the act is logged. If no key has changed, nothing is filed.</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>Chấm lại lần thi này theo đáp án hiện tại của ngân hàng? Kết quả ban đầu được giữ, kết quả mới đứng bên cạnh, và việc này được ghi lại. Nếu không đáp án nào thay đổi thì không có gì được lưu.</translation>
    </message>
    <message>
        <source>Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>Chấm lại</translation>
    </message>
    <message>
        <source>&amp;Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation>Chấm lại (&amp;R)</translation>
    </message>
    <message>
        <source>Candidate {name}</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Thí sinh {name}</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Thêm thí sinh</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Tê&amp;n</translation>
    </message>
    <message>
        <source>Candidate ID {id}. It belongs to this record and reads as practice.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Mã thí sinh {id}. Mã thuộc về hồ sơ này và cho thấy đây là luyện tập.</translation>
    </message>
    <message>
        <source>As it should stand in the title bar and on the score report.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Như sẽ ghi trên thanh tiêu đề và phiếu điểm.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Lưu (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Hủy (&amp;C)</translation>
    </message>
    <message>
        <source>Standing accommodation</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation>Điều chỉnh hỗ trợ thường xuyên</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>Đóng (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>Sao chép tất cả (&amp;O)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>Đang bắt đầu…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>All items</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Mọi câu hỏi</translation>
    </message>
    <message>
        <source>Question with explanation</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Câu hỏi kèm giải thích</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Hiển thị (&amp;S)</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Các câu hỏi</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Cờ</translation>
    </message>
    <message>
        <source>&amp;Back to the result</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Về kết quả (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Trước (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation>Tiếp (&amp;N)</translation>
    </message>
    <message>
        <source>Right if</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>Đúng nếu</translation>
    </message>
    <message>
        <source>Trap: {trap}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>Bẫy: {trap}</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>Tài liệu tham khảo</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>Đã gắn cờ để xem lại</translation>
    </message>
    <message>
        <source>Your comment: {comment}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation>Ghi chú của bạn: {comment}</translation>
    </message>
    <message>
        <source>Fidelity card</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Thẻ độ trung thực</translation>
    </message>
    <message>
        <source>Show elements that are</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Hiển thị các phần tử</translation>
    </message>
    <message>
        <source>&amp;Show elements that are</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Hiển thị các phần tử (&amp;S)</translation>
    </message>
    <message>
        <source>Elements of the exam room</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Các phần tử của phòng thi</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Phần tử</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Dấu</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Đề</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Right of new</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Đúng câu mới</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Khả năng</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>Reading the sittings…</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Đang đọc các lần thi…</translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Mở kết quả (&amp;O)</translation>
    </message>
    <message>
        <source>Back to &amp;home</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Về màn hình chính (&amp;H)</translation>
    </message>
    <message>
        <source>Sittings, the latest first</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation>Các lần thi, mới nhất trước</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>ui/screens/history_chart.py</extracomment>
        <translation>mới</translation>
    </message>
    <message>
        <source>Practice in the style of a test centre. Not affiliated with any vendor.</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Luyện tập theo phong cách trung tâm khảo thí. Không liên kết với nhà cung cấp nào.</translation>
    </message>
    <message>
        <source>New sitting</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Lần thi mới</translation>
    </message>
    <message>
        <source>Past sittings</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Các lần thi trước</translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Kiểm tra báo cáo (&amp;V)…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Bản sao lưu (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Resume the sitting</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>Tiếp tục lần thi (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>In báo cáo (&amp;P)…</translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>Xu hướng (&amp;E)</translation>
    </message>
    <message>
        <source>Release &amp;now…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>Công bố ngay (&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;bandon…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>Bỏ dở (&amp;B)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>Xóa (&amp;L)…</translation>
    </message>
    <message>
        <source>Unfinished: {sitting}. Every answer is saved; the clock stands still.</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>Chưa hoàn thành: {sitting}. Mọi câu trả lời đã được lưu; đồng hồ đang dừng.</translation>
    </message>
    <message>
        <source>score {score}</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation>điểm {score}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Thí sinh</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Thêm (&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Sửa (&amp;D)…</translation>
    </message>
    <message>
        <source>Edit the candidate’s standing accommodations</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Sửa điều chỉnh hỗ trợ thường xuyên của thí sinh</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Thí sinh (&amp;C)</translation>
    </message>
    <message>
        <source>Exam</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Kỳ thi</translation>
    </message>
    <message>
        <source>Add a &amp;bank…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Thêm ngân hàng (&amp;B)…</translation>
    </message>
    <message>
        <source>Form code</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Mã đề</translation>
    </message>
    <message>
        <source>Form code, for instance EXAM/A/5f2c9a1b</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Mã đề, ví dụ EXAM/A/5f2c9a1b</translation>
    </message>
    <message>
        <source>S&amp;horter introduction: leave the tutorial out</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Giới thiệu ngắn hơn: bỏ phần hướng dẫn (&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Ngay lập tức (&amp;T)</translation>
    </message>
    <message>
        <source>Result at once, as it was until about 2022</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Kết quả ngay lập tức, như cho đến khoảng năm 2022</translation>
    </message>
    <message>
        <source>&amp;Withheld and released later, as today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Giữ lại, công bố sau, như ngày nay (&amp;W)</translation>
    </message>
    <message>
        <source>Result withheld and released later, as it is today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Kết quả được giữ lại và công bố sau, như ngày nay</translation>
    </message>
    <message>
        <source>&amp;Start the sitting</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Bắt đầu thi (&amp;S)</translation>
    </message>
    <message>
        <source>Candidate ID {id}
Standing accommodation: {standing}</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Mã thí sinh {id}
Điều chỉnh hỗ trợ thường xuyên: {standing}</translation>
    </message>
    <message>
        <source>Nobody yet. Add a candidate: the name stands on the score report.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Chưa có ai. Hãy thêm thí sinh: tên sẽ ghi trên phiếu điểm.</translation>
    </message>
    <message>
        <source>This exam knows no extra time.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Kỳ thi này không có thời gian thêm.</translation>
    </message>
    <message>
        <source>Something went wrong inside Carrel: this is a fault of the program, not yours. Every answer marked as saved is on the disk, and an unfinished sitting can be resumed. You can go on; if the window behaves oddly, close it and start again.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Đã có lỗi bên trong Carrel: đây là lỗi của chương trình, không phải của bạn. Mọi câu trả lời được đánh dấu đã lưu đều nằm trên đĩa, và lần thi chưa xong có thể được tiếp tục. Bạn có thể làm tiếp; nếu cửa sổ hoạt động lạ, hãy đóng và khởi động lại.</translation>
    </message>
    <message>
        <source>A crash report was written to {path}. It holds no answers, keys or questions.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Báo cáo sự cố được ghi vào {path}. Nó không chứa câu trả lời, đáp án hay câu hỏi.</translation>
    </message>
    <message>
        <source>The crash report below could not be written to a file. It holds no answers or keys.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Không ghi được báo cáo sự cố dưới đây vào tệp. Nó không chứa câu trả lời hay đáp án.</translation>
    </message>
    <message>
        <source>A fault in Carrel</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation>Lỗi trong Carrel</translation>
    </message>
    <message>
        <source>Fi&amp;delity card…</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Thẻ độ trung thực (&amp;D)…</translation>
    </message>
    <message>
        <source>Every element of the chosen room, and how sure we are that the real one has it</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Mọi phần tử của phòng đã chọn, và mức chắc chắn rằng phòng thật có nó</translation>
    </message>
    <message>
        <source>&amp;What the clock does…</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Đồng hồ hoạt động thế nào (&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Phòng thi (&amp;R)</translation>
    </message>
    <message>
        <source>Rea&amp;son for them</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Lý do thêm phút (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;taff code</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Mã nhân viên (&amp;T)</translation>
    </message>
    <message>
        <source>What the clock does</source>
        <extracomment>ui/screens/policy.py</extracomment>
        <translation>Đồng hồ hoạt động thế nào</translation>
    </message>
    <message>
        <source>The score report was not printed: {printer} cannot be used. The result is kept; choose another printer, or save the report as PDF.</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation>Phiếu điểm chưa được in: không dùng được {printer}. Kết quả vẫn được giữ; hãy chọn máy in khác, hoặc lưu báo cáo dạng PDF.</translation>
    </message>
    <message>
        <source>the printer</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation>máy in</translation>
    </message>
    <message>
        <source>The score report cannot be shown, because its file is damaged. The result is kept; open it again to make a new report.</source>
        <extracomment>ui/screens/print_pages.py</extracomment>
        <translation>Không hiển thị được phiếu điểm vì tệp bị hỏng. Kết quả vẫn được giữ; hãy mở lại để tạo báo cáo mới.</translation>
    </message>
    <message>
        <source>Score report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>Phiếu điểm</translation>
    </message>
    <message>
        <source>{name} is no document signed by Carrel, or so much was cut off that it cannot be told any more. Paper forms and their answer keys are not signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation>{name} không phải là tài liệu được Carrel ký, hoặc bị cắt mất nhiều đến mức không thể nhận biết. Đề giấy và đáp án của chúng không được ký.</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in the place of the records? What was done after it is then not in the records. The records that are there now are kept beside it.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Đặt bản sao lưu của {moment} vào chỗ của hồ sơ? Những gì làm sau đó sẽ không có trong hồ sơ. Hồ sơ hiện tại được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>The records are not as Carrel wrote them: {reason}. Nothing was changed. Restore a backup, or save what can be read first.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Hồ sơ không như Carrel đã ghi: {reason}. Không có gì bị thay đổi. Hãy khôi phục một bản sao lưu, hoặc trước hết lưu những gì đọc được.</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Đang kiểm tra hồ sơ</translation>
    </message>
    <message>
        <source>Every row of the records is as Carrel wrote it.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Mọi dòng của hồ sơ đều như Carrel đã ghi.</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Đã tạo và kiểm tra một bản sao lưu.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Khôi phục (&amp;R)</translation>
    </message>
    <message>
        <source>Choose where to save what can be read</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Chọn nơi lưu những gì đọc được</translation>
    </message>
    <message>
        <source>Saved in {folder}: {summary}. The damaged file was not changed.</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Đã lưu trong {folder}: {summary}. Tệp hỏng không bị thay đổi.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <extracomment>ui/records_acts.py</extracomment>
        <translation>Đang lưu những gì đọc được</translation>
    </message>
    <message>
        <source>Everything up to now is in {file}. Go on with your test: the file is kept up to date until the disk takes everything. If it does not, “Recovery file…” on the home screen puts it into the records.</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation>Mọi thứ đến lúc này đều ở trong {file}. Hãy tiếp tục làm bài: tệp được cập nhật cho đến khi đĩa nhận hết. Nếu không, “Tệp phục hồi…” ở màn hình chính sẽ đưa nó vào hồ sơ.</translation>
    </message>
    <message>
        <source>Recover&amp;y file…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Tệp phục hồi (&amp;Y)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Cài đặt (&amp;G)…</translation>
    </message>
    <message>
        <source>Language and colours of everything around the exam room</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation>Ngôn ngữ và màu sắc của mọi thứ bên ngoài phòng thi</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Phòng thi</translation>
    </message>
    <message>
        <source>&amp;More options…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation>Tùy chọn khác (&amp;M)…</translation>
    </message>
    <message>
        <source>Options of this sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Tùy chọn của lần thi này</translation>
    </message>
    <message>
        <source>Begin with the check-in steps of an &amp;online sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Bắt đầu bằng các bước thủ tục của buổi thi trực tuyến (&amp;O)</translation>
    </message>
    <message>
        <source>Time and breaks granted for this sitting</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Thời gian và giờ nghỉ được cấp cho lần thi này</translation>
    </message>
    <message>
        <source>Allowed is the exam’s own time times the factor, and then all extra minutes. Each counts once. Breaks with the clock stopped stand apart.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Thời gian cho phép là thời gian của kỳ thi nhân với hệ số, rồi cộng mọi phút thêm. Mỗi phần chỉ tính một lần. Giờ nghỉ dừng đồng hồ được tính riêng.</translation>
    </message>
    <message>
        <source>Factor on the time</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Hệ số thời gian</translation>
    </message>
    <message>
        <source>&amp;Factor on the time</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Hệ số thời gian (&amp;F)</translation>
    </message>
    <message>
        <source>Extra &amp;minutes</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Số phút thêm (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Breaks with the clock stopped</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Số lần nghỉ dừng đồng hồ (&amp;B)</translation>
    </message>
    <message>
        <source>Minutes of &amp;each</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Số phút mỗi lần (&amp;E)</translation>
    </message>
    <message>
        <source>Say why the extra minutes are granted: the report prints it.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Hãy cho biết vì sao cấp thêm phút: lý do được in trên phiếu điểm.</translation>
    </message>
    <message>
        <source>That is not the staff code. Nothing was granted.</source>
        <extracomment>ui/screens/options.py</extracomment>
        <translation>Đó không phải là mã nhân viên. Chưa cấp gì.</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Trang trước (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Trang sau (&amp;N)</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Trang</translation>
    </message>
    <message>
        <source> of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation> trên {count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Thu nhỏ (&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Phóng to (&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>In (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Lưu dạng PDF (&amp;S)…</translation>
    </message>
    <message>
        <source>Score report, page {page} of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation>Phiếu điểm, trang {page} trên {count}</translation>
    </message>
    <message>
        <source>Print score report</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>In phiếu điểm</translation>
    </message>
    <message>
        <source>Save score report as PDF</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>Lưu phiếu điểm dạng PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The score report was saved as {file}.</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation>Phiếu điểm đã được lưu thành {file}.</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>A backup is made after each sitting. Restoring one puts it in the place of the records; those that were there are kept beside it.</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>Sau mỗi lần thi có một bản sao lưu. Khôi phục sẽ đặt nó vào chỗ của hồ sơ; hồ sơ cũ được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>Bản sao lưu (&amp;U)</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>Bản sao lưu, mới nhất trước</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>Sao lưu ngay (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>Khôi phục (&amp;R)…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>Kiểm tra (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <extracomment>ui/screens/records.py</extracomment>
        <translation>Lưu những gì đọc được (&amp;S)…</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Right of scored</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Đúng trong câu tính điểm</translation>
    </message>
    <message>
        <source>&amp;Go through all items</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Xem qua mọi câu hỏi (&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Đề mới (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;More documents…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Tài liệu khác (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Print score report…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>In phiếu điểm (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Re-grade…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Chấm lại (&amp;R)…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Xem trước (&amp;V)…</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>{section}, weight {weight}, {counts} right, {verdict}</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>{section}, tỷ trọng {weight}, đúng {counts}, {verdict}</translation>
    </message>
    <message>
        <source>Test ended</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation>Bài thi đã kết thúc</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Would bring</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>Mang lại</translation>
    </message>
    <message>
        <source>To go through</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Go through &amp;these questions</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>Xem các câu hỏi này (&amp;T)</translation>
    </message>
    <message>
        <source>What to study next</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>Nên học gì tiếp</translation>
    </message>
    <message>
        <source>How you worked</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>Cách bạn làm bài</translation>
    </message>
    <message>
        <source>What to study next, most useful first</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation>Nên học gì tiếp, hữu ích nhất trước</translation>
    </message>
    <message>
        <source>There is a sound backup of {moment}. Restoring puts it in the place of the damaged file, which is kept beside it. What was done after the backup is then not in the records.</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>Có một bản sao lưu lành của {moment}. Khôi phục sẽ đặt nó vào chỗ của tệp hỏng; tệp hỏng được giữ bên cạnh. Những gì làm sau bản sao lưu khi đó không có trong hồ sơ.</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>Không mở được hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>Thử lại (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>Thoát (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation>Khôi phục bản sao lưu (&amp;R)</translation>
    </message>
    <message>
        <source>Drop the PDF file of a report here or choose it. For a report on paper, type its code or scan its QR code into the field.</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>Kéo tệp PDF của báo cáo vào đây hoặc chọn tệp. Với báo cáo giấy, hãy gõ mã của nó hoặc quét mã QR vào ô.</translation>
    </message>
    <message>
        <source>Verify a score report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>Kiểm tra phiếu điểm</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>ui/screens/fidelity.py</extracomment>
        <translation>Đóng (&amp;L)</translation>
    </message>
    <message>
        <source>Code of a report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>Mã của báo cáo</translation>
    </message>
    <message>
        <source>ABCD-EFGH-IJKL-MNOP</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>ABCD-EFGH-IJKL-MNOP</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>Mã (&amp;C)</translation>
    </message>
    <message>
        <source>Check the c&amp;ode</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>Kiểm tra mã (&amp;O)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation>Chọn tệp (&amp;F)…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>ui/seat.py</extracomment>
        <translation>Chưa được lưu</translation>
    </message>
    <message>
        <source>Choose the PDF file of a score report</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation>Chọn tệp PDF của phiếu điểm</translation>
    </message>
    <message>
        <source>Score reports (*.pdf)</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation>Phiếu điểm (*.pdf)</translation>
    </message>
</context>
</TS>
