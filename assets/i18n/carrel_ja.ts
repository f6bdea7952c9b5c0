<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <source>A candidate&apos;s name has 1 to {limit} characters.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting {sitting} is over and cannot be resumed.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting {sitting} is over already.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting {sitting} has no result to release.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the sitting is not on the disk yet: the disk refuses it. Your answers are kept in this window. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk still refuses the last steps of a sitting, and Carrel goes on trying to write them. Nothing was changed. Free some space or reconnect the disk, then try again.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting {sitting} was not finished, so it has no result.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of sitting {sitting} is withheld until {moment}. It can be released earlier in the list of sittings.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this sitting was changed or damaged so much that it cannot be scored. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items kept with this sitting are not those it began with: they were changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Give the folder of a bank.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a bank. Give the folder that holds an exam.yaml.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The bank in {folder} is not valid: %n faults. Nothing of it was loaded.</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reading {file}</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the items</source>
        <extracomment>core/bank/authoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banks file {path} cannot be used ({reason}). Your records were left untouched. Free some space or check the folder&apos;s permissions, then try again.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banks file {path} is damaged ({reason}). Your records were left untouched. Start again: the file is then compiled anew from the banks&apos; folders.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banks file {path} cannot be written ({reason}). Nothing was changed. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <extracomment>core/bank/banksfile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exam “{exam}”. There is {exams}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bank of version {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no driver “{driver}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “{wanted}” in the bank {version}.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The banks file {file} is damaged ({reason}). Your records were left untouched. Delete that file: it is compiled anew at the next start.</source>
        <extracomment>core/bank/bankstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing the bank</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bank {file}.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a compiled bank of this version. Nothing was changed.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists and is no compiled bank. It was left as it is.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a bank “{exam}”, from {other}. Nothing was changed. Give the new bank another id in its exam.yaml.</source>
        <extracomment>core/bank/compiled.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bank {path}. Choose a folder that holds an exam.yaml.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank {path} was compiled but cannot be found. Try again.</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first fault: {fault}</source>
        <extracomment>core/bank/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {count} banks; one is needed. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank in {file} is not valid. Nothing was changed.</source>
        <extracomment>core/bank/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank of {exam} has no form “{form}”. Choose another form.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool of {exam} is too small for a random form: domain {domain} needs {needed} items and has {have}. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No random form of {exam} meets the blueprint: the share of multiple response or the lists of enemy items leave no choice. Choose a fixed form, or add items.</source>
        <extracomment>core/exam/assembly.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December {year}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscored: does not count</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: you chose {chosen}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: you chose {chosen}; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-answered: you chose {chosen}, {given} of {wanted} asked for. An item counts only when it is complete and right; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered; the key is {key}.</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain {number}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: {title}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {month}</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer, and your choice</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice, not a right answer</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer, not chosen</source>
        <extracomment>core/exam/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a form code. One looks like MLS-C01/A/5f2c9a1b or MLS-C01/R1-40193/5f2c9a1b; it is printed on the score report.</source>
        <extracomment>core/exam/formcode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs more than needed</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more operational effort than asked for</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too slow</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not scale as asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not secure enough</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not do what is asked</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time where batch is meant, or the other way round</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works at the wrong layer</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not suit the data</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlooks a word of the question</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} and {last}</source>
        <extracomment>core/exam/shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exam} has no accommodation “{accommodation}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exam} cannot be sat with the driver profile “{driver}”.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form code “{form}” belongs to {other}, not to {exam}.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form code “{form}” was made from bank version {made}; this is version {bank}, which would give another form. Use the same bank, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form code “{form}” was made by another version of the draw, which would give another form. Use the same version of Carrel, or choose a new form.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exam} has no form “{form}”. It has {forms}; “random” draws one from the pool.</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed form</source>
        <extracomment>core/exam/start.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({reason}). Nothing was changed. Check the permissions above it, or choose another with --data-dir.</source>
        <extracomment>core/paths.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records held everything in this file already; nothing was changed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sitting was filed from the recovery file, with all its %n steps.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the sitting that the disk had refused are in the records now.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} The sitting can be resumed.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery file was made by another installation, {key}. Nothing was changed. If you know whose it is, take it up with “carrel recover --adopt FILE”: its sitting is then marked as not vouched for.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions in this recovery file are of another version of Carrel. Nothing was changed. Take it up with the version that made it.</source>
        <extracomment>core/recovering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery file {target} could not be written ({reason}). Your answers are still in the window. Choose a folder on another disk.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery file {path}.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <extracomment>core/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a recovery file that can be taken up: {reason}. Nothing was changed.</source>
        <extracomment>core/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written: {path} is {what}. Give the name of a file.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written to {path} ({reason}). The results are kept; choose another folder and save it again.</source>
        <extracomment>core/report/pdf.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file holds no Ed25519 public key. Nothing was changed. Ask for the file that “carrel keys export -o FILE” makes.</source>
        <extracomment>core/security/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this sitting was changed outside Carrel: {what}.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log is not the one that Carrel wrote</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history says something else than what was filed</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the records file is not as Carrel left it, but edited, or another or older copy</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of the records was restored while this sitting was unfinished.</source>
        <extracomment>core/security/proof.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a key has 1 to {limit} characters.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key is called “{cleaned}” already. Nothing was changed. Choose another name with --name.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted key is called “{which}”. “carrel keys list” lists those that are.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trusted keys in {file} cannot be used ({reason}). Nothing was changed. Mend the file or its permissions; or delete it, and trust the keys again.</source>
        <extracomment>core/security/trust.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}). Nothing was checked.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data folder {folder} yet. Start Carrel once, or say where it is with --data-dir.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this installation in {file} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions.</source>
        <extracomment>core/security/verifier.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records in {records} are damaged or were changed ({reason}), so they were not backed up. The backups in {folder} were left as they are; “carrel restore” takes the newest sound one.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup in {folder}.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {backup}. “carrel backup --list” names those there are.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {backup} is damaged. The records were left as they are; choose another backup.</source>
        <extracomment>core/storage/backup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is a database, but not Carrel&apos;s records. It was left untouched. Choose another data folder, or move the file away.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records in {path} were written by a later version of Carrel. They were left untouched. Start that version, or choose another data folder.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That candidate is not in the records. Choose or add one.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records. “carrel sittings” lists those that there are.</source>
        <extracomment>core/storage/listing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}). Nothing was changed. Check its permissions, or choose another one with --data-dir.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Carrel is using the records in {folder}. Nothing was changed. Go on in its window, or close it and start again.</source>
        <extracomment>core/storage/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network ({kind}), where two programs could write the records at once and a lost connection could damage them. Nothing was changed. Choose a folder on a disk of this machine with --data-dir; backups may be copied to the network.</source>
        <extracomment>core/storage/place.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting in this file was deleted from the records. Nothing was changed: what was deleted does not come back.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps in this recovery file do not follow on those in the records: the sitting was taken up or changed without it meanwhile. Nothing was changed; {path} and the file were left as they are.</source>
        <extracomment>core/storage/recovery.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Nothing was written. Choose a new one.</source>
        <extracomment>core/storage/salvaged.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is damaged: it holds the key of this installation. Nothing was changed. Put a copy of it back; or delete it, and a new key is made, by which earlier records count as changed and earlier reports as somebody else’s.</source>
        <extracomment>core/storage/secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sitting “{sitting}” in the records.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of this sitting cannot be read from {file}. The file was left untouched; put a sound copy in its place.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this sitting does not hold together from entry {fault} on: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this sitting cannot be read: it was changed or damaged. Nothing was written; {file} was left as it is.</source>
        <extracomment>core/storage/store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Nothing was changed. Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another data folder.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses them and try again.</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records in {file} cannot be used ({reason}). Nothing was changed. {advice}</source>
        <extracomment>core/storage/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <extracomment>ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <extracomment>ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the question banks…</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bank: choose its folder</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>ui/bank_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the questions…</source>
        <extracomment>ui/flow.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of {title} is withheld, as it would be in real life today. Release it now? The release is noted in the sitting’s log and cannot be taken back.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon {title}? It ends without a result and cannot be resumed. It stays in the list until you delete it.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {title}? Its answers, flags, comments, log and result go for good, and a score report can no longer be made of it. PDF files that you saved are not touched. The deletion itself is noted.</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the result</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abandon it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the sitting</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>ui/home_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exam} – all questions with explanations</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is left by this filter.</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To study, {task}: {title}</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open or half-answered</source>
        <extracomment>ui/presenters/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <extracomment>ui/presenters/explain_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is one sitting: the dot (a square where it was a fail) is the estimated scaled score, the bar its 95 % band, the strip below how much of the form was new. Where bands overlap, a rise may be luck. The chance is that of passing another form, from the new questions of all sittings up to that one; older ones count less.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No released result of this exam yet. After the first one, the trend is shown here.</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of {sittings}, {passed} passed</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass mark {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest {score} on {day}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {score}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, form {form}, {outcome}, score {score}, band {band}, {fresh} new questions, {right} of the new scored ones right, chance of passing {chance}</source>
        <extracomment>ui/presenters/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASS</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random form</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {form}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} · sat {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh random form from the pool</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn to the blueprint</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form by its code</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as another seat has it</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} in {time}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bank: a folder with an exam and its questions.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a candidate first: a sitting belongs to someone.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the form code; it is printed on the score report.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has sat here yet.

1. Add a candidate.
2. Choose a form.
3. Start: every answer is saved as it is given.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sittings yet.

Choose a form and start. Scores and reports will be kept here.</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {scored} scored questions right, {cut} needed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is released on {moment}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement declined</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement lapsed</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld to {day}</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>ui/presenters/home_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass or fail depends on the total alone. A section rests on few questions, so its result is less reliable than the total: take it as a hint where to study.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an estimate: no public table turns right answers into scaled scores.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice material, not affiliated with any exam vendor. Not a certificate.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated scaled score {score}. {passing} of {maximum} passes.</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored questions right</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points above the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the pass mark</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated scaled score {score} on a scale from {minimum} to {maximum}; the pass mark is {passing}; {where}; {level} % band from {low} to {high}</source>
        <extracomment>ui/presenters/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band is Carrel’s own reckoning on its practice scale: of many such bands, {level} in 100 hold the score that you would reach on all of the content. The chance is that of passing another form, as hard as this one and all new to you, if you know then what you know now.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of the {items} questions were not new to you, so the score and the first chance may flatter you. Look at the new questions.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second chance rests on all questions that were new to you when you met them; each older sitting counts half as much as the one after it.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked by the points that a task, once learnt (9 of 10 right), is expected to bring on another form: how much of the exam it is, and how much of it you missed.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out: every task was answered about as well as can be hoped for.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from wrong to right</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from right to wrong</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from wrong to wrong</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 99 %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {share} %</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-graded: a key was corrected after this sitting. The original result is kept.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As delivered, bank version {version}: {score}</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of this form has changed in bank version {version}. The result stands.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions could not be compared: gone, or rewritten.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}, {scaled} – {raw} of {scored} right</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number} is {turn}</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys as delivered</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions not compared</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, bank version {version}: {score} ({keys})</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right as before</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong as before</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now wrong</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now right</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band ({level} %)</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of passing another form</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions met before</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of scored questions that were new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, by new questions of {sittings}</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was new</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n points</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>under a point</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: {right} right, expected to bring {points}, {questions} to read</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed answers</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traps</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without extra time</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left and resumed %n times.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up %n times after a crash or power cut.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No question was opened.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {allowed} used, {passes} through the form. On average {mean} a question, against {pace} if spread evenly; longest: question {number} with {longest}.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passes</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None: every first answer stood.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}. Among scored questions they brought {brought} and cost {cost}.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No distractor was chosen.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{trap}” %n times</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The wrong options you chose most: {traps}.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sitting was over before the extra %n minutes began: they changed nothing.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At {time} you had {right} right, estimated {score}: {outcome}.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the extra time you answered or changed %n questions.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That brought %n right answers.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That cost %n right answers.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That changed no score.</source>
        <extracomment>ui/presenters/result_insight.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has questions of type {types}, which this version cannot show. Nothing was begun. Choose another form or a later version.</source>
        <extracomment>ui/presenters/room/presenter.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this proves: nothing in it was altered since that installation signed it. It does not prove who sat there, nor that the owner of that machine was honest, for the owner of a machine owns its key.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the file as it was first saved.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: when the report was made, the record of this sitting had been changed outside Carrel. The report says so too.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the report was made, the record was sound; now it is not.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was signed, the report stated:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has to say exactly this; compare line by line:</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result in the records of this installation has the code {code}. It was mistyped, or the report was altered or made elsewhere, or its sitting was deleted. The QR code on the report can be checked wherever the installation that made it is trusted.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact, signer unknown</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not as it was when it was signed.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no score report signed by Carrel, or so much was cut off that it cannot be told any more.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a signed report</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no sound QR code of a Carrel report. Scan it again.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered or misread</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the QR code says</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation made a report with that code.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with key</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not altered since this installation signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not altered since “{signer}”, which is trusted here, signed it.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not altered since the key {key} signed it, but nobody here trusts that key. If you know whose it is, ask for the file of “carrel keys export”, compare the fingerprint, and use “carrel keys trust FILE”.</source>
        <extracomment>ui/presenters/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sittings</source>
        <extracomment>ui/presenters/wording.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything up to now is in {file}. Go on with your test: the file is kept up to date until the disk takes everything. If it does not, “Take up a recovery file” on the home screen puts the file into the records.</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a recovery file, best on another disk</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery file saved</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up a recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery file</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery files</source>
        <extracomment>ui/recovery_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More documents</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview &amp;appendix…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save appendix as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview review &amp;booklet…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve review booklet as PDF…</source>
        <extracomment>ui/report_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade this sitting anew, by the keys of the bank as it is now? The original result is kept, the new one stands beside it, and the act is logged. If no key has changed, nothing is filed.</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Re-grade</source>
        <extracomment>ui/result_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate {name}</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate ID {id}. It belongs to this record and reads as practice.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should stand in the title bar and on the score report.</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing accommodation</source>
        <extracomment>ui/screens/candidate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/screens/dialogs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question with explanation</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the result</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>ui/screens/explain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right if</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trap: {trap}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment: {comment}</source>
        <extracomment>ui/screens/explain_item.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of new</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sittings…</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open result</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;home</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sittings, the latest first</source>
        <extracomment>ui/screens/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>ui/screens/history_chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice in the style of a test centre. Not affiliated with any vendor.</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sitting</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past sittings</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;up a recovery file…</source>
        <extracomment>ui/screens/home.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume the sitting</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release &amp;now…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bandon…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished: {sitting}. Every answer is saved; the clock stands still.</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}</source>
        <extracomment>ui/screens/home_history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the candidate’s standing accommodations</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;bank…</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form code</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form code, for instance EXAM/A/5f2c9a1b</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;horter introduction: leave the tutorial out</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;t once</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result at once, as it was until about 2022</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withheld and released later, as today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result withheld and released later, as it is today</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the sitting</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate ID {id}
Standing accommodation: {standing}</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Add a candidate: the name stands on the score report.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exam knows no extra time.</source>
        <extracomment>ui/screens/home_setup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Carrel: this is a fault of the program, not yours. Every answer marked as saved is on the disk, and an unfinished sitting can be resumed. You can go on; if the window behaves oddly, close it and start again.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crash report was written to {path}. It holds no answers, keys or questions.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crash report below could not be written to a file. It holds no answers or keys.</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in Carrel</source>
        <extracomment>ui/screens/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score report was not printed: {printer} cannot be used. The result is kept; choose another printer, or save the report as PDF.</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer</source>
        <extracomment>ui/screens/print_job.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score report cannot be shown, because its file is damaged. The result is kept; open it again to make a new report.</source>
        <extracomment>ui/screens/print_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score report</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score report, page {page} of {count}</source>
        <extracomment>ui/screens/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print score report</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save score report as PDF</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score report was saved as {file}.</source>
        <extracomment>ui/screens/printing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of scored</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go through all items</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;form</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More documents…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print score report…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Re-grade…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}, weight {weight}, {counts} right, {verdict}</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test ended</source>
        <extracomment>ui/screens/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would bring</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go through</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through &amp;these questions</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to study next</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you worked</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to study next, most useful first</source>
        <extracomment>ui/screens/result_study.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a sound backup of {moment}. Restoring puts it in the place of the damaged file, which is kept beside it. What was done after the backup is then not in the records.</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <extracomment>ui/screens/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the PDF file of a report here or choose it. For a report on paper, type its code or scan its QR code into the field.</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a score report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of a report</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABCD-EFGH-IJKL-MNOP</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the c&amp;ode</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <extracomment>ui/screens/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>ui/seat.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PDF file of a score report</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score reports (*.pdf)</source>
        <extracomment>ui/verify_acts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
