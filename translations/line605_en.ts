<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>Debt past due: %1, since %2, %n days.</source>
        <translation>
            <numerusform>Debt past due: %1, since&#xa0;%2, %n&#xa0;day.</numerusform>
            <numerusform>Debt past due: %1, since&#xa0;%2, %n&#xa0;days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debt past due: %1.</source>
        <translation>Debt past due: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No reading for %n periods, the last one on %1: ask for one.</source>
        <translation>
            <numerusform>No reading for&#xa0;%n&#xa0;period, the last one on&#xa0;%1: ask for one.</numerusform>
            <numerusform>No reading for&#xa0;%n&#xa0;periods, the last one on&#xa0;%1: ask for one.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reading yet: ask for one.</source>
        <translation>There is no reading yet: ask for one.</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 left before it passes zero.</source>
        <translation>Meter %1, %2: %3 left before it passes zero.</translation>
    </message>
    <message>
        <source>The sign-in to the cabinet is locked.</source>
        <translation>The sign-in to the cabinet is locked.</translation>
    </message>
    <message>
        <source>The e-mail of the cabinet is not confirmed.</source>
        <translation>The e-mail of the cabinet is not confirmed.</translation>
    </message>
    <message>
        <source>Smart meter %1: it sends its readings itself.</source>
        <translation>Smart meter %1: it sends its readings itself.</translation>
    </message>
    <message>
        <source>Single bill with the common areas: agency contract of %1 since %2.</source>
        <translation>Single bill with the common areas: agency contract of&#xa0;%1 since&#xa0;%2.</translation>
    </message>
    <message>
        <source>Single bill with the common areas: agency contract of %1.</source>
        <translation>Single bill with the common areas: agency contract of&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>The subscriber has %n further accounts.</source>
        <translation>
            <numerusform>The subscriber has %n&#xa0;further account.</numerusform>
            <numerusform>The subscriber has %n&#xa0;further accounts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings, charges and payments of this account are not kept on this computer.</source>
        <translation>Readings, charges and payments of this account are not kept on this computer.</translation>
    </message>
    <message>
        <source>Cabinet: none. Say: “There is no cabinet for this account yet; you can register one with the account number.”</source>
        <translation>Cabinet: none. Say: “There is no cabinet for this account yet; you can register one with the account number.”</translation>
    </message>
    <message>
        <source>Cabinet: %1, locked. Say: “Your sign-in is locked; restore the password through the bound e-mail.”</source>
        <translation>Cabinet: %1, locked. Say: “Your sign-in is locked; restore the password through the bound e-mail.”</translation>
    </message>
    <message>
        <source>Cabinet: %1, not confirmed. Say: “The e-mail is not confirmed yet; follow the link in our letter.”</source>
        <translation>Cabinet: %1, not confirmed. Say: “The e-mail is not confirmed yet; follow the link in our letter.”</translation>
    </message>
    <message>
        <source>Cabinet: sign-in by e-mail %1, active. Say: “You sign in with your e-mail, not with the account number.”</source>
        <translation>Cabinet: sign-in by e-mail %1, active. Say: “You sign in with your e-mail, not with the account number.”</translation>
    </message>
    <message>
        <source>Cabinet: sign-in by account number %1, active. Say: “You sign in with the account number, not with an e-mail.”</source>
        <translation>Cabinet: sign-in by account number %1, active. Say: “You sign in with the account number, not with an e-mail.”</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>debt</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation>overpaid</translation>
    </message>
    <message>
        <source>no debt</source>
        <translation>no debt</translation>
    </message>
    <message numerus="yes">
        <source>opens in %n days</source>
        <translation>
            <numerusform>opens in %n&#xa0;day</numerusform>
            <numerusform>opens in %n&#xa0;days</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1 a reading counts for %2.</source>
        <translation>Until&#xa0;%1 a reading counts for&#xa0;%2.</translation>
    </message>
    <message>
        <source>A reading of today counts for %1 as of its date; better a fresh one from %2.</source>
        <translation>A reading of today counts for&#xa0;%1 as of its date; better a fresh one from&#xa0;%2.</translation>
    </message>
    <message>
        <source>A reading of today is kept for %1. The next window opens on %2.</source>
        <translation>A reading of today is kept for&#xa0;%1. The next window opens on&#xa0;%2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n&#xa0;day</numerusform>
            <numerusform>in %n&#xa0;days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n&#xa0;day overdue</numerusform>
            <numerusform>%n&#xa0;days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>INN %1</source>
        <translation>INN %1</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>contract %1</translation>
    </message>
    <message numerus="yes">
        <source>open · %n days left</source>
        <translation>
            <numerusform>open ·&#xa0;%n&#xa0;day left</numerusform>
            <numerusform>open ·&#xa0;%n&#xa0;days left</numerusform>
        </translation>
    </message>
    <message>
        <source>open · the last day</source>
        <translation>open · the last day</translation>
    </message>
    <message>
        <source>The smart meter sends its readings, the last one of %1.</source>
        <translation>The smart meter sends its readings, the last one of&#xa0;%1.</translation>
    </message>
    <message>
        <source>The smart meter sends its readings; there is none yet.</source>
        <translation>The smart meter sends its readings; there is none yet.</translation>
    </message>
    <message>
        <source>₽/kWh</source>
        <translation>₽/kWh</translation>
    </message>
    <message>
        <source>any use</source>
        <translation>any use</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>up to&#xa0;%1 a month</translation>
    </message>
    <message>
        <source>over %1 a month</source>
        <translation>over&#xa0;%1 a month</translation>
    </message>
</context>
<context>
    <name>PastReadings</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n&#xa0;digit</numerusform>
            <numerusform>%n&#xa0;digits</numerusform>
        </translation>
    </message>
    <message>
        <source>Last readings:</source>
        <translation>Last readings:</translation>
    </message>
    <message>
        <source>Last readings; the usual use is %1 a month:</source>
        <translation>Last readings; the usual use is %1 a month:</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Account %1, meter %2, as of %3: %4.</source>
        <translation>Account %1, meter %2, as of&#xa0;%3: %4.</translation>
    </message>
    <message>
        <source>It is the first reading of the meter. Is that right?</source>
        <translation>It is the first reading of the meter. Is that right?</translation>
    </message>
    <message>
        <source>The use is %1, the price is that of the contract. Is that right?</source>
        <translation>The use is %1, the price is that of the contract. Is that right?</translation>
    </message>
    <message>
        <source>The use is %1. Is that right?</source>
        <translation>The use is %1. Is that right?</translation>
    </message>
    <message>
        <source>The use is %1, that is %2. Is that right?</source>
        <translation>The use is %1, that is %2. Is that right?</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>use %1</translation>
    </message>
</context>
<context>
    <name>line605::AboutDialog</name>
    <message>
        <source>About Line 605</source>
        <translation>About Line 605</translation>
    </message>
    <message>
        <source>Line 605</source>
        <translation>Line 605</translation>
    </message>
    <message>
        <source>The desk of an electricity retailer&apos;s contact centre. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>The desk of an electricity retailer&apos;s contact centre. Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>It is &amp;made with</source>
        <translation>It is &amp;made with</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Libraries and their licences</translation>
    </message>
    <message>
        <source>&amp;Diagnostics (nothing personal)</source>
        <translation>&amp;Diagnostics (nothing personal)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>&amp;Copy the diagnostics</source>
        <translation>&amp;Copy the diagnostics</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>line605::AccountAppealsWidget</name>
    <message>
        <source>&amp;New appeal (F4)</source>
        <translation>&amp;New appeal (F4)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Appeals of the account</source>
        <translation>Appeals of the account</translation>
    </message>
    <message>
        <source>Reading the appeals…</source>
        <translation>Reading the appeals…</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>open appeals and their total</comment>
        <translation>%1, %2 in all</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>No appeals yet</source>
        <translation>No appeals yet</translation>
    </message>
    <message>
        <source>What this subscriber asks will be listed here.</source>
        <translation>What this subscriber asks will be listed here.</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>New appeal</translation>
    </message>
    <message>
        <source>Appeals of the account %1</source>
        <translation>Appeals of the account %1</translation>
    </message>
</context>
<context>
    <name>line605::AccountCardPage</name>
    <message>
        <source>Copy the account number</source>
        <translation>Copy the account number</translation>
    </message>
    <message>
        <source>&amp;Reading  F2</source>
        <translation>&amp;Reading  F2</translation>
    </message>
    <message>
        <source>Take a reading</source>
        <translation>Take a reading</translation>
    </message>
    <message>
        <source>&amp;Appeal  F4</source>
        <translation>&amp;Appeal  F4</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>New appeal</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Parts of the card</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Last readings</source>
        <translation>Last readings</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Window %1–%2</source>
        <translation>Window %1–%2</translation>
    </message>
    <message>
        <source>The account number is copied.</source>
        <translation>The account number is copied.</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>No account is open</translation>
    </message>
    <message>
        <source>Find one by Ctrl+K: account number, phone, name, address or meter.</source>
        <translation>Find one by Ctrl+K: account number, phone, name, address or meter.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Charges and payments</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Card: %1</translation>
    </message>
    <message>
        <source>Opening the account…</source>
        <translation>Opening the account…</translation>
    </message>
    <message>
        <source>Account number %1</source>
        <translation>Account number %1</translation>
    </message>
    <message>
        <source>past due: %1</source>
        <translation>past due: %1</translation>
    </message>
    <message>
        <source>last paid %1 on %2</source>
        <translation>last paid %1 on&#xa0;%2</translation>
    </message>
    <message>
        <source>next due date %1</source>
        <translation>next due date %1</translation>
    </message>
    <message>
        <source>no meter</source>
        <translation>no meter</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>meter %1</source>
        <translation>meter %1</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>none open</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n&#xa0;open</numerusform>
            <numerusform>%n&#xa0;open</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline %1, %2</source>
        <translation>nearest deadline %1, %2</translation>
    </message>
    <message>
        <source>debt, all of it past due</source>
        <translation>debt, all of it past due</translation>
    </message>
    <message>
        <source>sent by the meter</source>
        <translation>sent by the meter</translation>
    </message>
    <message>
        <source>Card: show the whole phone number</source>
        <translation>Card: show the whole phone number</translation>
    </message>
    <message>
        <source>Card: show the whole e-mail address</source>
        <translation>Card: show the whole e-mail address</translation>
    </message>
    <message>
        <source>The history comes from the centre…</source>
        <translation>The history comes from the centre…</translation>
    </message>
    <message>
        <source>The history is not loaded: no connection</source>
        <translation>The history is not loaded: no connection</translation>
    </message>
    <message>
        <source>Readings, charges and payments come from the centre when a card is opened and stay here afterwards. The balance and the last readings above are here.</source>
        <translation>Readings, charges and payments come from the centre when a card is opened and stay here afterwards. The balance and the last readings above are here.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>line605::AccountLinesModel</name>
    <message>
        <source>no readings</source>
        <translation>no readings</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Last reading</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>line605::AccountListModel</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Last reading</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
</context>
<context>
    <name>line605::AccountsPage</name>
    <message>
        <source>name, address, number (Ctrl+F)</source>
        <translation>name, address, number (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words to narrow the list by</source>
        <translation>Words to narrow the list by</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Kind of subscriber</source>
        <translation>Kind of subscriber</translation>
    </message>
    <message>
        <source>&amp;Debtors</source>
        <translation>&amp;Debtors</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Enter: open the card · F2: take a reading · F4: new appeal</source>
        <translation>Enter: open the card · F2: take a reading · F4: new appeal</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>All towns</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Reading the list of accounts…</source>
        <translation>Reading the list of accounts…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are shown</source>
        <translation>%1 of&#xa0;%2 accounts are shown</translation>
    </message>
    <message>
        <source>There are no accounts in this store</source>
        <translation>There are no accounts in this store</translation>
    </message>
    <message>
        <source>An administrator imports the registry with line605ctl import.</source>
        <translation>An administrator imports the registry with line605ctl import.</translation>
    </message>
    <message>
        <source>No account matches the filter</source>
        <translation>No account matches the filter</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Show all accounts</translation>
    </message>
    <message>
        <source>&amp;No reading</source>
        <translation>&amp;No reading</translation>
    </message>
    <message>
        <source>No reading in this window yet</source>
        <translation>No reading in this window yet</translation>
    </message>
    <message>
        <source>With a&amp;ppeals</source>
        <translation>With a&amp;ppeals</translation>
    </message>
    <message>
        <source>Shorten the words or clear the marks; the search box (Ctrl+K) also tries other spellings.</source>
        <translation>Shorten the words or clear the marks; the search box (Ctrl+K) also tries other spellings.</translation>
    </message>
</context>
<context>
    <name>line605::AppealEventModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>subscriber&apos;s channel and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reply · %1</source>
        <translation>Reply · %1</translation>
    </message>
    <message>
        <source>Note for colleagues · %1</source>
        <translation>Note for colleagues · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Assignee: %1</translation>
    </message>
    <message>
        <source>%1 → %2 · %3</source>
        <comment>old state, new state, who and when</comment>
        <translation>%1 → %2 · %3</translation>
    </message>
</context>
<context>
    <name>line605::AppealListModel</name>
    <message>
        <source>no deadline: the calendar is missing</source>
        <translation>no deadline: the calendar is missing</translation>
    </message>
    <message>
        <source>the clock is stopped</source>
        <translation>the clock is stopped</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>today is the last day</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>deadline and what is left of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>was overdue by %n day(s)</source>
        <translation>
            <numerusform>was overdue by %n day</numerusform>
            <numerusform>was overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) will be left</source>
        <translation>
            <numerusform>%n working day will be left</numerusform>
            <numerusform>%n working days will be left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) will be left</source>
        <translation>
            <numerusform>%n day will be left</numerusform>
            <numerusform>%n days will be left</numerusform>
        </translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>paused since %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>since when the clock stands still, what will be left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>appeal number and topic</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and assignee</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who else has it open, and the rest</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>line605::AppealNumbers</name>
    <message>
        <source>Appeal %1 has its permanent number: %2.</source>
        <translation>Appeal %1 has its permanent number: %2.</translation>
    </message>
</context>
<context>
    <name>line605::AppealPane</name>
    <message>
        <source>&amp;How it is counted</source>
        <translation>&amp;How it is counted</translation>
    </message>
    <message>
        <source>Account of the appeal</source>
        <translation>Account of the appeal</translation>
    </message>
    <message>
        <source>How the deadline is counted</source>
        <translation>How the deadline is counted</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Assi&amp;gn to me</source>
        <translation>Assi&amp;gn to me</translation>
    </message>
    <message>
        <source>Start wor&amp;k</source>
        <translation>Start wor&amp;k</translation>
    </message>
    <message>
        <source>Wait for the su&amp;bscriber…</source>
        <translation>Wait for the su&amp;bscriber…</translation>
    </message>
    <message>
        <source>&amp;Send to review</source>
        <translation>&amp;Send to review</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Acce&amp;pt the document</source>
        <translation>Acce&amp;pt the document</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Reply</translation>
    </message>
    <message>
        <source>Repl&amp;y and close</source>
        <translation>Repl&amp;y and close</translation>
    </message>
    <message>
        <source>Save as a no&amp;te</source>
        <translation>Save as a no&amp;te</translation>
    </message>
    <message>
        <source>Why is the appeal reopened?</source>
        <translation>Why is the appeal reopened?</translation>
    </message>
    <message>
        <source>What are we waiting for from the subscriber?</source>
        <translation>What are we waiting for from the subscriber?</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Send the reply</translation>
    </message>
    <message>
        <source>Send the reply and close the appeal</source>
        <translation>Send the reply and close the appeal</translation>
    </message>
    <message>
        <source>Open the account&apos;s card</source>
        <translation>Open the account&apos;s card</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Write a reply</translation>
    </message>
    <message>
        <source>No appeal is chosen</source>
        <translation>No appeal is chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation>Choose one in the list to read and answer it.</translation>
    </message>
    <message>
        <source>Reading the appeal…</source>
        <translation>Reading the appeal…</translation>
    </message>
    <message>
        <source>nobody is assigned</source>
        <translation>nobody is assigned</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>assigned to you</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>assigned to %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, assignee</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account number and holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>no account</translation>
    </message>
    <message>
        <source>Open the account&apos;s card (Ctrl+O)</source>
        <translation>Open the account&apos;s card (Ctrl+O)</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Answer by %1</translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n day(s).</source>
        <translation>
            <numerusform>The clock stood still for %n day.</numerusform>
            <numerusform>The clock stood still for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Res&amp;ume</translation>
    </message>
    <message>
        <source>Back to wor&amp;k</source>
        <translation>Back to wor&amp;k</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Reopen…</translation>
    </message>
    <message>
        <source>Reply to the subscriber, or a note for colleagues</source>
        <translation>Reply to the subscriber, or a note for colleagues</translation>
    </message>
    <message>
        <source>The appeal is answered: reopen it to write again, or add a note</source>
        <translation>The appeal is answered: reopen it to write again, or add a note</translation>
    </message>
    <message>
        <source>Appeal %1: %2.</source>
        <translation>Appeal %1: %2.</translation>
    </message>
    <message>
        <source>The reply to %1 is sent, the appeal is closed.</source>
        <translation>The reply to %1 is sent, the appeal is closed.</translation>
    </message>
    <message>
        <source>The reply to %1 is sent.</source>
        <translation>The reply to %1 is sent.</translation>
    </message>
    <message>
        <source>The note to %1 is saved.</source>
        <translation>The note to %1 is saved.</translation>
    </message>
    <message>
        <source>The identity document of account %1 is accepted.</source>
        <translation>The identity document of account %1 is accepted.</translation>
    </message>
    <message>
        <source>The unsent reply of %1 was restored.</source>
        <translation>The unsent reply of %1 was restored.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>The draft is kept as you type.</source>
        <translation>The draft is kept as you type.</translation>
    </message>
    <message>
        <source>This appeal is not among those in the list.</source>
        <translation>This appeal is not among those in the list.</translation>
    </message>
    <message>
        <source>The reply is given by phone</source>
        <translation>The reply is given by phone</translation>
    </message>
    <message>
        <source>The reply is given at the office</source>
        <translation>The reply is given at the office</translation>
    </message>
    <message>
        <source>The reply goes to the cabinet</source>
        <translation>The reply goes to the cabinet</translation>
    </message>
    <message>
        <source>The reply goes by letter</source>
        <translation>The reply goes by letter</translation>
    </message>
    <message>
        <source>The reply goes by e-mail</source>
        <translation>The reply goes by e-mail</translation>
    </message>
    <message>
        <source>%1 · %2 · received %3 · %4</source>
        <comment>appeal number, topic, when and by which channel</comment>
        <translation>%1 · %2 · received %3 · %4</translation>
    </message>
    <message>
        <source>Term of the answer: %1 by %2.</source>
        <translation>Term of the answer: %1 by %2.</translation>
    </message>
</context>
<context>
    <name>line605::AppealsPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Mine</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>O&amp;verdue</translation>
    </message>
    <message>
        <source>&amp;Waiting for subscriber</source>
        <translation>&amp;Waiting for subscriber</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>&amp;Answered</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;ll</translation>
    </message>
    <message>
        <source>&amp;New appeal (F4)</source>
        <translation>&amp;New appeal (F4)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Write the shown rows to a file</source>
        <translation>Write the shown rows to a file</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>number, subscriber, account or words</source>
        <translation>number, subscriber, account or words</translation>
    </message>
    <message>
        <source>Filter the appeals</source>
        <translation>Filter the appeals</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Every topic</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Next appeal</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Previous appeal</translation>
    </message>
    <message>
        <source>Reading the appeals…</source>
        <translation>Reading the appeals…</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown; narrow the filter to see the others.</source>
        <translation>The first %1 are shown; narrow the filter to see the others.</translation>
    </message>
    <message>
        <source>No appeals here</source>
        <translation>No appeals here</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message>
        <source>Ord&amp;er</source>
        <translation>Ord&amp;er</translation>
    </message>
    <message>
        <source>Order of the appeals</source>
        <translation>Order of the appeals</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>The most urgent first</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>The newest first</translation>
    </message>
    <message>
        <source>The oldest first</source>
        <translation>The oldest first</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>By number</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>By subscriber</source>
        <translation>By subscriber</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>By a column</translation>
    </message>
    <message>
        <source>Show every open appeal</source>
        <translation>Show every open appeal</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation>Nothing was found for “%1”</translation>
    </message>
    <message>
        <source>Perhaps it is in another box or under another topic.</source>
        <translation>Perhaps it is in another box or under another topic.</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Reset the filter</translation>
    </message>
    <message>
        <source>No appeals on this topic here</source>
        <translation>No appeals on this topic here</translation>
    </message>
    <message>
        <source>Choose another box or every topic.</source>
        <translation>Choose another box or every topic.</translation>
    </message>
    <message>
        <source>No open appeals</source>
        <translation>No open appeals</translation>
    </message>
    <message>
        <source>New ones will be listed here.</source>
        <translation>New ones will be listed here.</translation>
    </message>
    <message>
        <source>Choose another box.</source>
        <translation>Choose another box.</translation>
    </message>
</context>
<context>
    <name>line605::ApplicationShell</name>
    <message>
        <source>The centre says that this person no longer works here. The data of this desk was deleted; nothing of it is left on this computer.</source>
        <translation>The centre says that this person no longer works here. The data of this desk was deleted; nothing of it is left on this computer.</translation>
    </message>
    <message>
        <source>The desk was locked because nobody used it. Everything that was typed is kept.</source>
        <translation>The desk was locked because nobody used it. Everything that was typed is kept.</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Centre</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for the centre: encrypted on this computer, sent after the sign-in.</source>
        <translation>
            <numerusform>%n operation waits for the centre: encrypted on this computer, sent after the sign-in.</numerusform>
            <numerusform>%n operations wait for the centre: encrypted on this computer, sent after the sign-in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>line605::ArrivalPanel</name>
    <message>
        <source>Date of the payment</source>
        <translation>Date of the payment</translation>
    </message>
    <message>
        <source>Paid o&amp;n</source>
        <translation>Paid o&amp;n</translation>
    </message>
    <message>
        <source>&amp;Day by day</source>
        <translation>&amp;Day by day</translation>
    </message>
    <message>
        <source>The day cannot be counted</source>
        <translation>The day cannot be counted</translation>
    </message>
    <message>
        <source>arrives by %1 at the latest, %2</source>
        <translation>arrives by %1 at the latest, %2</translation>
    </message>
    <message>
        <source>By %1 at the latest, %2</source>
        <translation>By %1 at the latest, %2</translation>
    </message>
    <message>
        <source>Say: “A payment made on %1 reaches the account by %2 at the latest: a transfer takes up to three working days.”</source>
        <translation>Say: “A payment made on %1 reaches the account by %2 at the latest: a transfer takes up to three working days.”</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>weekday, date, how it counts</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>line605::AttentionTile</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>line605::CentreOffer</name>
    <message>
        <source>Look for the whole number %1 at the centre</source>
        <translation>Look for the whole number %1 at the centre</translation>
    </message>
    <message>
        <source>Borrow account %1 from the centre until midnight</source>
        <translation>Borrow account %1 from the centre until midnight</translation>
    </message>
    <message>
        <source>needs the centre, and there is no connection</source>
        <translation>needs the centre, and there is no connection</translation>
    </message>
    <message>
        <source>%1 — what for?</source>
        <translation>%1 — what for?</translation>
    </message>
</context>
<context>
    <name>line605::CentreSettingsWidget</name>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>Hosts of the centre</source>
        <translation>Hosts of the centre</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Certi&amp;ficate</translation>
    </message>
    <message>
        <source>File of the centre&apos;s authority certificate</source>
        <translation>File of the centre&apos;s authority certificate</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Choo&amp;se…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>Change the &amp;password…</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Use these</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the link, host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A host is a name or an address, with its port after a colon if it has one of its own.</source>
        <translation>A host is a name or an address, with its port after a colon if it has one of its own.</translation>
    </message>
    <message>
        <source>The file of the certificate cannot be read.</source>
        <translation>The file of the certificate cannot be read.</translation>
    </message>
    <message>
        <source>Change these only when the administrator says so: a wrong host is not trusted anyway.</source>
        <translation>Change these only when the administrator says so: a wrong host is not trusted anyway.</translation>
    </message>
    <message>
        <source>Choose the certificate of the centre&apos;s authority</source>
        <translation>Choose the certificate of the centre&apos;s authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Saved. Connecting to the centre with the new settings.</source>
        <translation>Saved. Connecting to the centre with the new settings.</translation>
    </message>
</context>
<context>
    <name>line605::CentreSignInWidget</name>
    <message>
        <source>A desk that works with a centre</source>
        <translation>A desk that works with a centre</translation>
    </message>
    <message>
        <source>Sign in with your login of the centre. The data of your districts is loaded once and kept on this computer, encrypted by your password; later you also work without a connection.</source>
        <translation>Sign in with your login of the centre. The data of your districts is loaded once and kept on this computer, encrypted by your password; later you also work without a connection.</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>C&amp;entre</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>Hosts of the centre</source>
        <translation>Hosts of the centre</translation>
    </message>
    <message>
        <source>db1.example.ru, db2.example.ru</source>
        <translation>db1.example.ru, db2.example.ru</translation>
    </message>
    <message>
        <source>p&amp;ort</source>
        <translation>p&amp;ort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Certi&amp;ficate</translation>
    </message>
    <message>
        <source>File of the centre&apos;s authority certificate</source>
        <translation>File of the centre&apos;s authority certificate</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>Login at the centre</source>
        <translation>Login at the centre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password at the centre</source>
        <translation>Password at the centre</translation>
    </message>
    <message>
        <source>&amp;Sign in without a password on this computer</source>
        <translation>&amp;Sign in without a password on this computer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Connec&amp;t</source>
        <translation>Connec&amp;t</translation>
    </message>
    <message>
        <source>%1 is not a profile of a centre. Ask the administrator for the right file.</source>
        <translation>%1 is not a profile of a centre. Ask the administrator for the right file.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Typed by hand</translation>
    </message>
    <message>
        <source>&amp;Without a centre</source>
        <translation>&amp;Without a centre</translation>
    </message>
    <message>
        <source>Choose the profile of a centre</source>
        <translation>Choose the profile of a centre</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose the certificate of the centre&apos;s authority</source>
        <translation>Choose the certificate of the centre&apos;s authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Type the hosts, separated by commas; your administrator knows them.</source>
        <translation>Type the hosts, separated by commas; your administrator knows them.</translation>
    </message>
    <message>
        <source>A host is a name or an address, with its port after a colon if it has one of its own.</source>
        <translation>A host is a name or an address, with its port after a colon if it has one of its own.</translation>
    </message>
    <message>
        <source>Type the port; usually it is 5432.</source>
        <translation>Type the port; usually it is 5432.</translation>
    </message>
    <message>
        <source>Type the name of the database.</source>
        <translation>Type the name of the database.</translation>
    </message>
    <message>
        <source>Choose the certificate: without it nobody knows whether the centre is the right one.</source>
        <translation>Choose the certificate: without it nobody knows whether the centre is the right one.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read.</source>
        <translation>The certificate %1 cannot be read.</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Type your login.</translation>
    </message>
    <message>
        <source>Type your password of the centre.</source>
        <translation>Type your password of the centre.</translation>
    </message>
    <message>
        <source>The centre does not answer at %1. Check the network and the address; the first sign-in needs a connection.</source>
        <translation>The centre does not answer at %1. Check the network and the address; the first sign-in needs a connection.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not one of this authority, or it has expired; the password was not sent. Tell the administrator, and do not go on.</source>
        <translation>The certificate of %1 is not one of this authority, or it has expired; the password was not sent. Tell the administrator, and do not go on.</translation>
    </message>
    <message>
        <source>The centre works with a newer version of the program. Update it, then sign in.</source>
        <translation>The centre works with a newer version of the program. Update it, then sign in.</translation>
    </message>
    <message>
        <source>The centre does not let this person work any more. Ask the administrator of the centre.</source>
        <translation>The centre does not let this person work any more. Ask the administrator of the centre.</translation>
    </message>
</context>
<context>
    <name>line605::CentreStrip</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>show</source>
        <translation>show</translation>
    </message>
    <message>
        <source>Show the whole phone number</source>
        <translation>Show the whole phone number</translation>
    </message>
    <message>
        <source>Show the whole e-mail address</source>
        <translation>Show the whole e-mail address</translation>
    </message>
    <message>
        <source>Show the whole number for a purpose (P)</source>
        <translation>Show the whole number for a purpose (P)</translation>
    </message>
    <message>
        <source>Show the whole address for a purpose (E)</source>
        <translation>Show the whole address for a purpose (E)</translation>
    </message>
    <message>
        <source>The history is not loaded: no connection</source>
        <translation>The history is not loaded: no connection</translation>
    </message>
    <message>
        <source>The history is being loaded…</source>
        <translation>The history is being loaded…</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Show the phone number — what for?</source>
        <translation>Show the phone number — what for?</translation>
    </message>
    <message>
        <source>Show the e-mail address — what for?</source>
        <translation>Show the e-mail address — what for?</translation>
    </message>
    <message>
        <source>Shown until the card is closed; the request is in the journal.</source>
        <translation>Shown until the card is closed; the request is in the journal.</translation>
    </message>
</context>
<context>
    <name>line605::ConflictDialog</name>
    <message>
        <source>Mine and theirs</source>
        <translation>Mine and theirs</translation>
    </message>
    <message>
        <source>“Take theirs” discards what you did; its text is copied to the clipboard first. “Send mine again” asks the centre once more, as of what it has now.</source>
        <translation>“Take theirs” discards what you did; its text is copied to the clipboard first. “Send mine again” asks the centre once more, as of what it has now.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>&amp;Copy my text</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Send &amp;mine again</source>
        <translation>Send &amp;mine again</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Take &amp;theirs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing is known here</source>
        <translation>nothing is known here</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>At the centre now</source>
        <translation>At the centre now</translation>
    </message>
    <message>
        <source>As it was when I typed</source>
        <translation>As it was when I typed</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <comment>kind of operation</comment>
        <translation>%1, account %2</translation>
    </message>
    <message>
        <source>What you typed is on the clipboard.</source>
        <translation>What you typed is on the clipboard.</translation>
    </message>
    <message>
        <source>The centre&apos;s version was taken</source>
        <translation>The centre&apos;s version was taken</translation>
    </message>
    <message>
        <source>The centre&apos;s version stays; your text is on the clipboard.</source>
        <translation>The centre&apos;s version stays; your text is on the clipboard.</translation>
    </message>
    <message>
        <source>It is sent to the centre again.</source>
        <translation>It is sent to the centre again.</translation>
    </message>
    <message>
        <source>being asked for…</source>
        <translation>being asked for…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>line605::ConflictWords</name>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>value, date, source</comment>
        <translation>%1 of %2, %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what, who, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>line605::Ctl</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>INN</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Managing company</source>
        <translation>Managing company</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Last payment</translation>
    </message>
    <message>
        <source>Open appeals</source>
        <translation>Open appeals</translation>
    </message>
    <message>
        <source>Nearest deadline</source>
        <translation>Nearest deadline</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Last value</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Removed on</translation>
    </message>
    <message>
        <source>Name one account number.</source>
        <translation>Name one account number.</translation>
    </message>
    <message>
        <source>Only these states; may be repeated. Without it all open ones.</source>
        <translation>Only these states; may be repeated. Without it all open ones.</translation>
    </message>
    <message>
        <source>Only this topic.</source>
        <translation>Only this topic.</translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation>Only of this account.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Only of this person.</translation>
    </message>
    <message>
        <source>Only with this text in number, subject, text, subscriber or account.</source>
        <translation>Only with this text in number, subject, text, subscriber or account.</translation>
    </message>
    <message>
        <source>Only those past their deadline.</source>
        <translation>Only those past their deadline.</translation>
    </message>
    <message>
        <source>How many to show at most.</source>
        <translation>How many to show at most.</translation>
    </message>
    <message>
        <source>The account&apos;s number; without it the appeal belongs to none.</source>
        <translation>The account&apos;s number; without it the appeal belongs to none.</translation>
    </message>
    <message>
        <source>phone, office, cabinet, letter or email.</source>
        <translation>phone, office, cabinet, letter or email.</translation>
    </message>
    <message>
        <source>The code of the topic.</source>
        <translation>The code of the topic.</translation>
    </message>
    <message>
        <source>A line for lists; without it the topic&apos;s name.</source>
        <translation>A line for lists; without it the topic&apos;s name.</translation>
    </message>
    <message>
        <source>The text of the appeal; - reads standard input.</source>
        <translation>The text of the appeal; - reads standard input.</translation>
    </message>
    <message>
        <source>The reply; - reads standard input.</source>
        <translation>The reply; - reads standard input.</translation>
    </message>
    <message>
        <source>The reply settles the appeal.</source>
        <translation>The reply settles the appeal.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Name one appeal number.</source>
        <translation>Name one appeal number.</translation>
    </message>
    <message>
        <source>The reply is sent.</source>
        <translation>The reply is sent.</translation>
    </message>
    <message>
        <source>The store to work with.</source>
        <translation>The store to work with.</translation>
    </message>
    <message>
        <source>Its first line is the store&apos;s password; without it the password is asked for.</source>
        <translation>Its first line is the store&apos;s password; without it the password is asked for.</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Answer as JSON.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”; it takes one of: %3.</source>
        <translation>--%1 does not take “%2”; it takes one of: %3.</translation>
    </message>
    <message>
        <source>How many accounts the region has.</source>
        <translation>How many accounts the region has.</translation>
    </message>
    <message>
        <source>The same seed gives the same region.</source>
        <translation>The same seed gives the same region.</translation>
    </message>
    <message>
        <source>For how many accounts there is history.</source>
        <translation>For how many accounts there is history.</translation>
    </message>
    <message>
        <source>The day that the region is as of.</source>
        <translation>The day that the region is as of.</translation>
    </message>
    <message>
        <source>--today takes a date of the form YYYY-MM-DD.</source>
        <translation>--today takes a date of the form YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 of %2 accounts</translation>
    </message>
    <message>
        <source>Finishing: %1 %</source>
        <translation>Finishing: %1 %</translation>
    </message>
    <message>
        <source>The store has accounts already; a demonstration region needs an empty one.</source>
        <translation>The store has accounts already; a demonstration region needs an empty one.</translation>
    </message>
    <message>
        <source>Check everything and keep nothing.</source>
        <translation>Check everything and keep nothing.</translation>
    </message>
    <message>
        <source>Import the good lines and write the bad ones to this file.</source>
        <translation>Import the good lines and write the bad ones to this file.</translation>
    </message>
    <message>
        <source>utf-8 or cp1251.</source>
        <translation>utf-8 or cp1251.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 %</source>
        <translation>%1: %2 rows, %3 %</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 %, %4 left</source>
        <translation>%1: %2 rows, %3 %, %4 left</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Imported.</translation>
    </message>
    <message>
        <source>A dry run: nothing was kept.</source>
        <translation>A dry run: nothing was kept.</translation>
    </message>
    <message>
        <source>Nothing was imported, since there are bad lines.</source>
        <translation>Nothing was imported, since there are bad lines.</translation>
    </message>
    <message>
        <source>Name one directory to import.</source>
        <translation>Name one directory to import.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is not known and was left.</source>
        <translation>%1: the column “%2” is not known and was left.</translation>
    </message>
    <message>
        <source>%1: not a file of the registry, left.</source>
        <translation>%1: not a file of the registry, left.</translation>
    </message>
    <message>
        <source>Usage: line605ctl COMMAND --store FILE [options]. Every command takes --help.</source>
        <translation>Usage: line605ctl COMMAND --store FILE [options]. Every command takes --help.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused by a rule or bad lines, 2 wrong usage, 3 not available.</source>
        <translation>Exit status: 0 done, 1 refused by a rule or bad lines, 2 wrong usage, 3 not available.</translation>
    </message>
    <message>
        <source>There is no command “%1”; line605ctl --help names them all.</source>
        <translation>There is no command “%1”; line605ctl --help names them all.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>The account&apos;s number.</source>
        <translation>The account&apos;s number.</translation>
    </message>
    <message>
        <source>The meter&apos;s number, when there are several in use.</source>
        <translation>The meter&apos;s number, when there are several in use.</translation>
    </message>
    <message>
        <source>The value of a zone; once for each of the meter&apos;s zones.</source>
        <translation>The value of a zone; once for each of the meter&apos;s zones.</translation>
    </message>
    <message>
        <source>The day of the reading; today when it is not given.</source>
        <translation>The day of the reading; today when it is not given.</translation>
    </message>
    <message>
        <source>phone, office, cabinet, list, ivr, control or remote.</source>
        <translation>phone, office, cabinet, list, ivr, control or remote.</translation>
    </message>
    <message>
        <source>The caller confirmed what the rules ask to be read back.</source>
        <translation>The caller confirmed what the rules ask to be read back.</translation>
    </message>
    <message>
        <source>Who confirmed a use of over ten times the usual.</source>
        <translation>Who confirmed a use of over ten times the usual.</translation>
    </message>
    <message>
        <source>--date takes a date of the form YYYY-MM-DD.</source>
        <translation>--date takes a date of the form YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>--zone takes a zone and a value, for example T1=12345.</source>
        <translation>--zone takes a zone and a value, for example T1=12345.</translation>
    </message>
    <message>
        <source>Give the value of at least one zone with --zone T1=VALUE.</source>
        <translation>Give the value of at least one zone with --zone T1=VALUE.</translation>
    </message>
    <message>
        <source>The reading is taken.</source>
        <translation>The reading is taken.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Counts for</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Name the account with --account NUMBER.</source>
        <translation>Name the account with --account NUMBER.</translation>
    </message>
    <message>
        <source>Read it back to the caller and repeat with --confirm.</source>
        <translation>Read it back to the caller and repeat with --confirm.</translation>
    </message>
    <message>
        <source>How many accounts to show at most.</source>
        <translation>How many accounts to show at most.</translation>
    </message>
    <message>
        <source>Searched for “%1”, the same keys on the other keyboard layout.</source>
        <translation>Searched for “%1”, the same keys on the other keyboard layout.</translation>
    </message>
    <message>
        <source>Searched for “%1”, the Cyrillic spelling.</source>
        <translation>Searched for “%1”, the Cyrillic spelling.</translation>
    </message>
    <message>
        <source>Searched for the digits “%1” inside numbers.</source>
        <translation>Searched for the digits “%1” inside numbers.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Say what to search for.</translation>
    </message>
    <message>
        <source>There are more; raise --limit to see them.</source>
        <translation>There are more; raise --limit to see them.</translation>
    </message>
    <message>
        <source>Password of the store: </source>
        <translation>Password of the store: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>The same again: </translation>
    </message>
    <message>
        <source>Name the store with --store FILE.</source>
        <translation>Name the store with --store FILE.</translation>
    </message>
    <message>
        <source>Whose store a new one is.</source>
        <translation>Whose store a new one is.</translation>
    </message>
    <message>
        <source>The person&apos;s name as the window shows it.</source>
        <translation>The person&apos;s name as the window shows it.</translation>
    </message>
    <message>
        <source>operator, clerk or supervisor.</source>
        <translation>operator, clerk or supervisor.</translation>
    </message>
    <message>
        <source>The store is made: %1</source>
        <translation>The store is made: %1</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>The store is sound.</translation>
    </message>
    <message>
        <source>The store is not sound.</source>
        <translation>The store is not sound.</translation>
    </message>
    <message>
        <source>Name the file to back up to.</source>
        <translation>Name the file to back up to.</translation>
    </message>
    <message>
        <source>The store is copied, with its key file, to %1</source>
        <translation>The store is copied, with its key file, to %1</translation>
    </message>
    <message>
        <source>Name the file to restore from.</source>
        <translation>Name the file to restore from.</translation>
    </message>
    <message>
        <source>The copy is in the place of the store %1; the old file is kept beside it.</source>
        <translation>The copy is in the place of the store %1; the old file is kept beside it.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Name the file for the bad lines with --skip-bad REJECTS.csv.</source>
        <translation>Name the file for the bad lines with --skip-bad REJECTS.csv.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>“%1” is not expected here.</translation>
    </message>
    <message>
        <source>Give the value of %1 once.</source>
        <translation>Give the value of %1 once.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Name a file that has it with --password-file FILE.</source>
        <translation>There is no terminal to ask for the password. Name a file that has it with --password-file FILE.</translation>
    </message>
    <message>
        <source>Replace a file that is there already.</source>
        <translation>Replace a file that is there already.</translation>
    </message>
    <message>
        <source>%1 is there already. --force replaces it.</source>
        <translation>%1 is there already. --force replaces it.</translation>
    </message>
    <message>
        <source>No password in --dsn: every user of the machine could read it. Name a file with --password-file or PGPASSFILE.</source>
        <translation>No password in --dsn: every user of the machine could read it. Name a file with --password-file or PGPASSFILE.</translation>
    </message>
    <message>
        <source>--dsn is not understood; it takes “host=… dbname=… user=… sslrootcert=…”.</source>
        <translation>--dsn is not understood; it takes “host=… dbname=… user=… sslrootcert=…”.</translation>
    </message>
    <message>
        <source>--dsn: “%1” is missing, wrong or not taken.</source>
        <translation>--dsn: “%1” is missing, wrong or not taken.</translation>
    </message>
    <message>
        <source>The centre: “host=… dbname=… user=… sslrootcert=…”; without a password.</source>
        <translation>The centre: “host=… dbname=… user=… sslrootcert=…”; without a password.</translation>
    </message>
    <message>
        <source>Its first line is the password; without it PGPASSFILE is looked into.</source>
        <translation>Its first line is the password; without it PGPASSFILE is looked into.</translation>
    </message>
    <message>
        <source>Name the centre with --dsn DSN.</source>
        <translation>Name the centre with --dsn DSN.</translation>
    </message>
    <message>
        <source>There is no centre in this database; line605ctl centre init makes it.</source>
        <translation>There is no centre in this database; line605ctl centre init makes it.</translation>
    </message>
    <message>
        <source>The centre is sound.</source>
        <translation>The centre is sound.</translation>
    </message>
    <message>
        <source>The centre is not sound.</source>
        <translation>The centre is not sound.</translation>
    </message>
    <message>
        <source>The centre&apos;s schema is version %1 (it was %2).</source>
        <translation>The centre&apos;s schema is version %1 (it was %2).</translation>
    </message>
    <message>
        <source>There is a centre in this database already; use centre migrate.</source>
        <translation>There is a centre in this database already; use centre migrate.</translation>
    </message>
    <message>
        <source>Every desk compares its data with the centre at its next contact.</source>
        <translation>Every desk compares its data with the centre at its next contact.</translation>
    </message>
    <message>
        <source>The centre&apos;s database in the backup.</source>
        <translation>The centre&apos;s database in the backup.</translation>
    </message>
    <message>
        <source>Where PostgreSQL&apos;s programs are, when PATH does not say.</source>
        <translation>Where PostgreSQL&apos;s programs are, when PATH does not say.</translation>
    </message>
    <message>
        <source>Name one backup: a directory of pg_basebackup or a file of pg_dump -Fc.</source>
        <translation>Name one backup: a directory of pg_basebackup or a file of pg_dump -Fc.</translation>
    </message>
    <message>
        <source>The centre has accounts already; a demonstration region needs an empty one.</source>
        <translation>The centre has accounts already; a demonstration region needs an empty one.</translation>
    </message>
    <message>
        <source>The person&apos;s districts, separated by commas; without it, all of them.</source>
        <translation>The person&apos;s districts, separated by commas; without it, all of them.</translation>
    </message>
    <message>
        <source>Its first line is the password for the centre; without it PGPASSFILE is looked into.</source>
        <translation>Its first line is the password for the centre; without it PGPASSFILE is looked into.</translation>
    </message>
    <message>
        <source>Its first line is the person&apos;s password; without it the password is asked for.</source>
        <translation>Its first line is the person&apos;s password; without it the password is asked for.</translation>
    </message>
    <message>
        <source>operator, clerk, supervisor or administrator.</source>
        <translation>operator, clerk, supervisor or administrator.</translation>
    </message>
    <message>
        <source>There is a login of this name already.</source>
        <translation>There is a login of this name already.</translation>
    </message>
    <message>
        <source>There is no active person of this login.</source>
        <translation>There is no active person of this login.</translation>
    </message>
    <message>
        <source>Name one login: a small letter, then letters, digits or underscores.</source>
        <translation>Name one login: a small letter, then letters, digits or underscores.</translation>
    </message>
    <message>
        <source>Name the person with --name NAME.</source>
        <translation>Name the person with --name NAME.</translation>
    </message>
    <message>
        <source>Password of the person: </source>
        <translation>Password of the person: </translation>
    </message>
    <message>
        <source>%1 may sign in.</source>
        <translation>%1 may sign in.</translation>
    </message>
    <message>
        <source>Name one login.</source>
        <translation>Name one login.</translation>
    </message>
    <message>
        <source>%1 is dismissed; the person&apos;s desks wipe themselves at their next contact.</source>
        <translation>%1 is dismissed; the person&apos;s desks wipe themselves at their next contact.</translation>
    </message>
    <message>
        <source>%1 sees these districts from the next contact on.</source>
        <translation>%1 sees these districts from the next contact on.</translation>
    </message>
    <message>
        <source>The file that says where the centre is.</source>
        <translation>The file that says where the centre is.</translation>
    </message>
    <message>
        <source>Whose store is made, when there is none yet.</source>
        <translation>Whose store is made, when there is none yet.</translation>
    </message>
    <message>
        <source>End when the store and the centre are level (the default).</source>
        <translation>End when the store and the centre are level (the default).</translation>
    </message>
    <message>
        <source>Go on until interrupted; say each change.</source>
        <translation>Go on until interrupted; say each change.</translation>
    </message>
    <message>
        <source>Name the file of the centre with --centre.</source>
        <translation>Name the file of the centre with --centre.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Waiting operations</source>
        <translation>Waiting operations</translation>
    </message>
    <message>
        <source>Refused operations</source>
        <translation>Refused operations</translation>
    </message>
    <message>
        <source>Different: scope %1, table %2</source>
        <translation>Different: scope %1, table %2</translation>
    </message>
    <message>
        <source>The store is equal to the centre.</source>
        <translation>The store is equal to the centre.</translation>
    </message>
    <message>
        <source>There is no store yet. Say with --person whose it is to be.</source>
        <translation>There is no store yet. Say with --person whose it is to be.</translation>
    </message>
    <message>
        <source>The password must not be empty.</source>
        <translation>The password must not be empty.</translation>
    </message>
    <message>
        <source>The centre was not reached for too long, so the store is closed. Reach it with line605ctl sync.</source>
        <translation>The centre was not reached for too long, so the store is closed. Reach it with line605ctl sync.</translation>
    </message>
</context>
<context>
    <name>line605::DayCountModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>How it counts</translation>
    </message>
    <message>
        <source>day of the payment, not counted</source>
        <translation>day of the payment, not counted</translation>
    </message>
    <message>
        <source>day off, not counted</source>
        <translation>day off, not counted</translation>
    </message>
    <message>
        <source>public holiday, not counted</source>
        <translation>public holiday, not counted</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>working day %1</translation>
    </message>
    <message>
        <source>received, not counted</source>
        <translation>received, not counted</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>waiting for the subscriber, not counted</source>
        <translation>waiting for the subscriber, not counted</translation>
    </message>
    <message>
        <source>the end moves to a working day</source>
        <translation>the end moves to a working day</translation>
    </message>
</context>
<context>
    <name>line605::DiscardDialog</name>
    <message>
        <source>Discard an operation</source>
        <translation>Discard an operation</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason for discarding</source>
        <translation>Reason for discarding</translation>
    </message>
    <message>
        <source>What was typed is copied to the clipboard first. The reason stays in this desk&apos;s store.</source>
        <translation>What was typed is copied to the clipboard first. The reason stays in this desk&apos;s store.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>“%1” will not be sent. What depends on it goes with it. This cannot be undone.</source>
        <translation>“%1” will not be sent. What depends on it goes with it. This cannot be undone.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>Somebody else has done it already</source>
        <translation>Somebody else has done it already</translation>
    </message>
    <message>
        <source>The subscriber has said something else since</source>
        <translation>The subscriber has said something else since</translation>
    </message>
    <message>
        <source>It will be entered anew</source>
        <translation>It will be entered anew</translation>
    </message>
    <message>
        <source>choose one or write your own</source>
        <translation>choose one or write your own</translation>
    </message>
</context>
<context>
    <name>line605::DraftsDialog</name>
    <message>
        <source>Unfinished things</source>
        <translation>Unfinished things</translation>
    </message>
    <message>
        <source>You began these and have not finished them. Nothing is sent before you finish it.</source>
        <translation>You began these and have not finished them. Nothing is sent before you finish it.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Throw away</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Go on with it</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>New appeal</translation>
    </message>
    <message>
        <source>Reply to an appeal</source>
        <translation>Reply to an appeal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Nothing is unfinished.</translation>
    </message>
</context>
<context>
    <name>line605::ExportJob</name>
    <message>
        <source>Export the shown rows</source>
        <translation>Export the shown rows</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Text table (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>Exporting: %1 of %2 rows</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1.</source>
        <translation>
            <numerusform>Exported %n row to %1.</numerusform>
            <numerusform>Exported %n rows to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>The export was cancelled; no file was written.</translation>
    </message>
</context>
<context>
    <name>line605::FirstSyncWidget</name>
    <message>
        <source>Progress of the first loading</source>
        <translation>Progress of the first loading</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>the search is being prepared</source>
        <translation>the search is being prepared</translation>
    </message>
    <message>
        <source>It may be interrupted at any time: it goes on where it was, also after a restart or a break of the link. Search and pages open by themselves when it is done.</source>
        <translation>It may be interrupted at any time: it goes on where it was, also after a restart or a break of the link. Search and pages open by themselves when it is done.</translation>
    </message>
    <message>
        <source>The first loading of data</source>
        <translation>The first loading of data</translation>
    </message>
    <message>
        <source>Accounts, meters and open appeals of your districts come to this computer, encrypted. It happens once; later only changes come.</source>
        <translation>Accounts, meters and open appeals of your districts come to this computer, encrypted. It happens once; later only changes come.</translation>
    </message>
    <message>
        <source>Connecting to the centre…</source>
        <translation>Connecting to the centre…</translation>
    </message>
    <message>
        <source>The data of your districts will be loaded from %1.</source>
        <translation>The data of your districts will be loaded from %1.</translation>
    </message>
    <message>
        <source>No connection to the centre</source>
        <translation>No connection to the centre</translation>
    </message>
    <message>
        <source>The centre does not let you in</source>
        <translation>The centre does not let you in</translation>
    </message>
    <message>
        <source>The data is closed until the next contact</source>
        <translation>The data is closed until the next contact</translation>
    </message>
    <message>
        <source>There was no contact with the centre since %1, longer than is permitted. The data stays here, encrypted, and is shown again as soon as the centre answers.</source>
        <translation>There was no contact with the centre since %1, longer than is permitted. The data stays here, encrypted, and is shown again as soon as the centre answers.</translation>
    </message>
    <message>
        <source>What you entered is kept and will be sent.</source>
        <translation>What you entered is kept and will be sent.</translation>
    </message>
    <message>
        <source>The data of this desk was deleted</source>
        <translation>The data of this desk was deleted</translation>
    </message>
    <message>
        <source>If this is a mistake, ask the administrator of the centre.</source>
        <translation>If this is a mistake, ask the administrator of the centre.</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Enter the &amp;password…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Try now</translation>
    </message>
    <message>
        <source>The centre has not answered since %1. The loading goes on by itself as soon as it does.</source>
        <translation>The centre has not answered since %1. The loading goes on by itself as soon as it does.</translation>
    </message>
</context>
<context>
    <name>line605::HeaderBar</name>
    <message>
        <source>Line 605</source>
        <translation>Line 605</translation>
    </message>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1, %2: menu</translation>
    </message>
    <message numerus="yes">
        <source>embedded store · %n in the queue</source>
        <translation>
            <numerusform>embedded store · %n in the queue</numerusform>
            <numerusform>embedded store · %n in the queue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>How the link stands, and what waits for the centre.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Link with the centre: %1</source>
        <translation>Link with the centre: %1</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Last sync: %1</translation>
    </message>
    <message>
        <source>There was no sync yet.</source>
        <translation>There was no sync yet.</translation>
    </message>
    <message>
        <source>%1: the sync page</source>
        <translation>%1: the sync page</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role of the person</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) refused by the centre. Opens the list.</source>
        <translation>
            <numerusform>%n operation refused by the centre. Opens the list.</numerusform>
            <numerusform>%n operations refused by the centre. Opens the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>line605::ListView</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Reset the columns</translation>
    </message>
</context>
<context>
    <name>line605::MainWindow</name>
    <message>
        <source>Line 605</source>
        <translation>Line 605</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Go to: %1</translation>
    </message>
    <message>
        <source>Find an account or an appeal</source>
        <translation>Find an account or an appeal</translation>
    </message>
    <message>
        <source>Take a reading for the shown account</source>
        <translation>Take a reading for the shown account</translation>
    </message>
    <message>
        <source>Take a new appeal</source>
        <translation>Take a new appeal</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation>Export the shown rows</translation>
    </message>
    <message>
        <source>There is no list to export on this page.</source>
        <translation>There is no list to export on this page.</translation>
    </message>
    <message>
        <source>Manual for this page</source>
        <translation>Manual for this page</translation>
    </message>
    <message>
        <source>Shortcuts of this page</source>
        <translation>Shortcuts of this page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>&amp;Unfinished things</source>
        <translation>&amp;Unfinished things</translation>
    </message>
    <message>
        <source>&amp;About Line 605</source>
        <translation>&amp;About Line 605</translation>
    </message>
    <message>
        <source>Find the account first: a reading needs one.</source>
        <translation>Find the account first: a reading needs one.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Another account</translation>
    </message>
    <message>
        <source>The card shows another account. Go on with this one?</source>
        <translation>The card shows another account. Go on with this one?</translation>
    </message>
    <message>
        <source>On the card: %1, %2
This one: %3, %4</source>
        <translation>On the card: %1, %2
This one: %3, %4</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished thing(s) were restored.</source>
        <translation>
            <numerusform>%n unfinished thing was restored.</numerusform>
            <numerusform>%n unfinished things were restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>%1: reading</source>
        <translation>%1: reading</translation>
    </message>
    <message>
        <source>%1: appeal</source>
        <translation>%1: appeal</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>Change the &amp;password…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What is the matter with the link, and what it means: two sentences.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Enter the password…</translation>
    </message>
    <message>
        <source>Opens when the data of the centre is here</source>
        <translation>Opens when the data of the centre is here</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Unsent work</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for the centre. Quit all the same?</source>
        <translation>
            <numerusform>%n operation waits for the centre. Quit all the same?</numerusform>
            <numerusform>%n operations wait for the centre. Quit all the same?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, encrypted, and are sent after your next sign-in here. Until then others do not see them.</source>
        <translation>They stay on this computer, encrypted, and are sent after your next sign-in here. Until then others do not see them.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
</context>
<context>
    <name>line605::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text of the topic</translation>
    </message>
</context>
<context>
    <name>line605::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Hide the message</translation>
    </message>
</context>
<context>
    <name>line605::Names</name>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Legal entity</translation>
    </message>
    <message>
        <source>Urban, gas stoves</source>
        <translation>Urban, gas stoves</translation>
    </message>
    <message>
        <source>Urban, electric stoves</source>
        <translation>Urban, electric stoves</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>T1 round the clock</source>
        <translation>T1 round the clock</translation>
    </message>
    <message>
        <source>T1 day</source>
        <translation>T1 day</translation>
    </message>
    <message>
        <source>T1 peak</source>
        <translation>T1 peak</translation>
    </message>
    <message>
        <source>T2 night</source>
        <translation>T2 night</translation>
    </message>
    <message>
        <source>T3 half-peak</source>
        <translation>T3 half-peak</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>At the office</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>Paper list</translation>
    </message>
    <message>
        <source>Voice menu</source>
        <translation>Voice menu</translation>
    </message>
    <message>
        <source>Control reading</source>
        <translation>Control reading</translation>
    </message>
    <message>
        <source>Calculated by average</source>
        <translation>Calculated by average</translation>
    </message>
    <message>
        <source>Calculated by norm</source>
        <translation>Calculated by norm</translation>
    </message>
    <message>
        <source>Electricity of the premises</source>
        <translation>Electricity of the premises</translation>
    </message>
    <message>
        <source>Electricity of the common areas</source>
        <translation>Electricity of the common areas</translation>
    </message>
    <message>
        <source>Recalculation</source>
        <translation>Recalculation</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Cash desk of the office</source>
        <translation>Cash desk of the office</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Post office</translation>
    </message>
    <message>
        <source>Payment terminal</source>
        <translation>Payment terminal</translation>
    </message>
    <message>
        <source>Automatic payment</source>
        <translation>Automatic payment</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Other way</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>General questions</source>
        <translation>General questions</translation>
    </message>
    <message>
        <source>Documents that prove identity</source>
        <translation>Documents that prove identity</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Charges and payments</translation>
    </message>
    <message>
        <source>A payment did not arrive</source>
        <translation>A payment did not arrive</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Change of data</source>
        <translation>Change of data</translation>
    </message>
    <message>
        <source>Re-registration</source>
        <translation>Re-registration</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Outages and quality</source>
        <translation>Outages and quality</translation>
    </message>
    <message>
        <source>Gas (documents)</source>
        <translation>Gas (documents)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Waiting for the subscriber</source>
        <translation>Waiting for the subscriber</translation>
    </message>
    <message>
        <source>On review</source>
        <translation>On review</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Assigned to a person</source>
        <translation>Assigned to a person</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>State changed</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Reply sent</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>Identity document accepted</source>
        <translation>Identity document accepted</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>No cabinet</source>
        <translation>No cabinet</translation>
    </message>
    <message>
        <source>Cabinet works</source>
        <translation>Cabinet works</translation>
    </message>
    <message>
        <source>Cabinet is locked</source>
        <translation>Cabinet is locked</translation>
    </message>
    <message>
        <source>E-mail is not confirmed</source>
        <translation>E-mail is not confirmed</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Remote reading</source>
        <translation>Remote reading</translation>
    </message>
</context>
<context>
    <name>line605::NewAppealDialog</name>
    <message>
        <source>New appeal</source>
        <translation>New appeal</translation>
    </message>
    <message>
        <source>What is it a&amp;bout?</source>
        <translation>What is it a&amp;bout?</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Text of the appeal</translation>
    </message>
    <message>
        <source>In the subscriber&apos;s words</source>
        <translation>In the subscriber&apos;s words</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>&amp;Close, keep the draft</source>
        <translation>&amp;Close, keep the draft</translation>
    </message>
    <message>
        <source>&amp;Register (Ctrl+Enter)</source>
        <translation>&amp;Register (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Register the appeal</source>
        <translation>Register the appeal</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>Without an account</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Reading the account…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account number and holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The unfinished appeal of %1 was restored.</source>
        <translation>The unfinished appeal of %1 was restored.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>The draft is kept as you type.</source>
        <translation>The draft is kept as you type.</translation>
    </message>
    <message>
        <source>Choose the topic: the deadline for the answer follows from it.</source>
        <translation>Choose the topic: the deadline for the answer follows from it.</translation>
    </message>
    <message>
        <source>Answer by %1, %2 (%3; %4)</source>
        <translation>Answer by %1, %2 (%3; %4)</translation>
    </message>
    <message>
        <source>The appeal will be taken without a deadline. %1</source>
        <translation>The appeal will be taken without a deadline. %1</translation>
    </message>
    <message>
        <source>Choose a topic first: type its first letters and press Enter.</source>
        <translation>Choose a topic first: type its first letters and press Enter.</translation>
    </message>
    <message>
        <source>Appeal %1 is registered without a deadline: the calendar of the year is missing.</source>
        <translation>Appeal %1 is registered without a deadline: the calendar of the year is missing.</translation>
    </message>
    <message>
        <source>Appeal %1 is registered, answer by %2.</source>
        <translation>Appeal %1 is registered, answer by %2.</translation>
    </message>
    <message>
        <source>The unfinished appeal is kept; open it again by F4.</source>
        <translation>The unfinished appeal is kept; open it again by F4.</translation>
    </message>
    <message>
        <source>From the cabinet it is taken only after the identity document was accepted.</source>
        <translation>From the cabinet it is taken only after the identity document was accepted.</translation>
    </message>
    <message>
        <source>This number is provisional; the centre gives the permanent one.</source>
        <translation>This number is provisional; the centre gives the permanent one.</translation>
    </message>
</context>
<context>
    <name>line605::Omnibox</name>
    <message>
        <source>Account, phone, name, address, meter, INN, appeal…</source>
        <translation>Account, phone, name, address, meter, INN, appeal…</translation>
    </message>
    <message>
        <source>Find an account or an appeal</source>
        <translation>Find an account or an appeal</translation>
    </message>
    <message>
        <source>The centre is being asked…</source>
        <translation>The centre is being asked…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys and what they do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is offered and why not now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The centre knows no account with this number either.</source>
        <translation>The centre knows no account with this number either.</translation>
    </message>
    <message>
        <source>At the centre, outside of your districts: %1</source>
        <translation>At the centre, outside of your districts: %1</translation>
    </message>
</context>
<context>
    <name>line605::OmniboxPopup</name>
    <message>
        <source>Found as “%1”: typed on another keyboard layout</source>
        <translation>Found as “%1”: typed on another keyboard layout</translation>
    </message>
    <message>
        <source>Found as “%1”: typed in Latin letters</source>
        <translation>Found as “%1”: typed in Latin letters</translation>
    </message>
    <message>
        <source>Found inside account, phone and meter numbers</source>
        <translation>Found inside account, phone and meter numbers</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or a part of the account, phone or meter number.</source>
        <translation>Nothing found for “%1”. Try fewer words, or a part of the account, phone or meter number.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown, there are more. Another word narrows it down.</source>
        <translation>
            <numerusform>The first %n is shown, there are more. Another word narrows it down.</numerusform>
            <numerusform>The first %n are shown, there are more. Another word narrows it down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: open</source>
        <translation>Enter: open</translation>
    </message>
    <message>
        <source>Enter: open · %1</source>
        <translation>Enter: open · %1</translation>
    </message>
</context>
<context>
    <name>line605::OperationWords</name>
    <message>
        <source>%1, the meter passed zero</source>
        <translation>%1, the meter passed zero</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Date of the reading</source>
        <translation>Date of the reading</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>correction of an earlier reading</source>
        <translation>correction of an earlier reading</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The state before and the one after.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>the identity document was accepted</source>
        <translation>the identity document was accepted</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>New appeal</translation>
    </message>
    <message>
        <source>Reply to an appeal</source>
        <translation>Reply to an appeal</translation>
    </message>
    <message>
        <source>Step of an appeal</source>
        <translation>Step of an appeal</translation>
    </message>
    <message>
        <source>Note on an appeal</source>
        <translation>Note on an appeal</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Proof of identity</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>As typed</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Made: %1</translation>
    </message>
</context>
<context>
    <name>line605::OverviewWidget</name>
    <message>
        <source>Facts of the account</source>
        <translation>Facts of the account</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n&#xa0;digit</numerusform>
            <numerusform>%n&#xa0;digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <translation>
            <numerusform>%n&#xa0;zone</numerusform>
            <numerusform>%n&#xa0;zones</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since&#xa0;%1</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation>removed on&#xa0;%1</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>smart</translation>
    </message>
    <message>
        <source>Replaced meter</source>
        <translation>Replaced meter</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message numerus="yes">
        <source>%n residents</source>
        <translation>
            <numerusform>%n&#xa0;resident</numerusform>
            <numerusform>%n&#xa0;residents</numerusform>
        </translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Account opened</translation>
    </message>
    <message>
        <source>Bill by e-mail</source>
        <translation>Bill by e-mail</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>consent given</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>no consent</translation>
    </message>
    <message>
        <source>the price is that of the contract</source>
        <translation>the price is that of the contract</translation>
    </message>
    <message>
        <source>no tariff is known for today</source>
        <translation>no tariff is known for today</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>in force since&#xa0;%1</translation>
    </message>
    <message>
        <source>Other accounts of the subscriber</source>
        <translation>Other accounts of the subscriber</translation>
    </message>
    <message>
        <source>O&amp;ther accounts of the subscriber (Enter opens):</source>
        <translation>O&amp;ther accounts of the subscriber (Enter opens):</translation>
    </message>
    <message>
        <source>The subscriber has no other accounts.</source>
        <translation>The subscriber has no other accounts.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>for reference, its source is not confirmed</source>
        <translation>for reference, its source is not confirmed</translation>
    </message>
</context>
<context>
    <name>line605::PasswordDialog</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>C&amp;urrent password</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password &amp;once more</source>
        <translation>New password &amp;once more</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Enter the new password</source>
        <translation>Enter the new password</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, different from the current password; any letters, digits and symbols.</source>
        <translation>
            <numerusform>At least %n character, different from the current password; any letters, digits and symbols.</numerusform>
            <numerusform>At least %n characters, different from the current password; any letters, digits and symbols.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has another password for you. Type it: from then on it also opens the data on this computer. What waits is sent at once.</source>
        <translation>The centre has another password for you. Type it: from then on it also opens the data on this computer. What waits is sent at once.</translation>
    </message>
    <message>
        <source>The new password is set at the centre and for the data on this computer; a connection is needed. On other desks sign in with the old one once more: the new one is asked for there.</source>
        <translation>The new password is set at the centre and for the data on this computer; a connection is needed. On other desks sign in with the old one once more: the new one is asked for there.</translation>
    </message>
    <message>
        <source>The new password opens the data on this computer. There is no other way to them: keep it well.</source>
        <translation>The new password opens the data on this computer. There is no other way to them: keep it well.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;hange</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message numerus="yes">
        <source>The password needs %n character(s) at least.</source>
        <translation>
            <numerusform>The password needs %n character at least.</numerusform>
            <numerusform>The password needs %n characters at least.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>The new password is the same as the current one.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>The current password is wrong. Nothing was changed.</source>
        <translation>The current password is wrong. Nothing was changed.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>The password is changed.</translation>
    </message>
    <message>
        <source>The centre accepted the password.</source>
        <translation>The centre accepted the password.</translation>
    </message>
    <message>
        <source>There is no connection to the centre: nothing was changed. Try again later.</source>
        <translation>There is no connection to the centre: nothing was changed. Try again later.</translation>
    </message>
</context>
<context>
    <name>line605::PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>The keyboard layout is Russian.</source>
        <translation>The keyboard layout is Russian.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>line605::PaymentsChart</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year, short</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Payments against charges</source>
        <translation>Payments against charges</translation>
    </message>
    <message>
        <source>By quarter, ₽</source>
        <translation>By quarter, ₽</translation>
    </message>
    <message>
        <source>By month, ₽</source>
        <translation>By month, ₽</translation>
    </message>
    <message>
        <source>charged for the quarter</source>
        <translation>charged for the quarter</translation>
    </message>
    <message>
        <source>charged for the month</source>
        <translation>charged for the month</translation>
    </message>
    <message>
        <source>paid in the quarter</source>
        <translation>paid in the quarter</translation>
    </message>
    <message>
        <source>paid in the month</source>
        <translation>paid in the month</translation>
    </message>
</context>
<context>
    <name>line605::PaymentsPage</name>
    <message>
        <source>When a payment arrives</source>
        <translation>When a payment arrives</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>&amp;Open the card</translation>
    </message>
    <message>
        <source>Working days of the month</source>
        <translation>Working days of the month</translation>
    </message>
    <message>
        <source>Open the account&apos;s card</source>
        <translation>Open the account&apos;s card</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder and address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>account, phone, name or address</source>
        <translation>account, phone, name or address</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Nothing was found for “%1”.</translation>
    </message>
    <message>
        <source>Several accounts fit “%1”: type more of it, or choose one in the box above (Ctrl+K).</source>
        <translation>Several accounts fit “%1”: type more of it, or choose one in the box above (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>line605::PurposeMenu</name>
    <message>
        <source>&amp;1  To call the subscriber back</source>
        <translation>&amp;1  To call the subscriber back</translation>
    </message>
    <message>
        <source>&amp;2  To make sure who is calling</source>
        <translation>&amp;2  To make sure who is calling</translation>
    </message>
    <message>
        <source>&amp;3  To send a document or a bill</source>
        <translation>&amp;3  To send a document or a bill</translation>
    </message>
    <message>
        <source>&amp;4  To work on an appeal</source>
        <translation>&amp;4  To work on an appeal</translation>
    </message>
    <message>
        <source>Each request is written into the journal</source>
        <translation>Each request is written into the journal</translation>
    </message>
</context>
<context>
    <name>line605::RailButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>line605::ReadingDialog</name>
    <message>
        <source>Take a reading</source>
        <translation>Take a reading</translation>
    </message>
    <message>
        <source>Confirmed by the &amp;supervisor (login):</source>
        <translation>Confirmed by the &amp;supervisor (login):</translation>
    </message>
    <message>
        <source>Login of the supervisor who confirms</source>
        <translation>Login of the supervisor who confirms</translation>
    </message>
    <message>
        <source>As &amp;of:</source>
        <translation>As &amp;of:</translation>
    </message>
    <message>
        <source>Day of the reading</source>
        <translation>Day of the reading</translation>
    </message>
    <message>
        <source>So&amp;urce:</source>
        <translation>So&amp;urce:</translation>
    </message>
    <message>
        <source>Where the reading comes from</source>
        <translation>Where the reading comes from</translation>
    </message>
    <message>
        <source>&amp;Meter:</source>
        <translation>&amp;Meter:</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Enter: next zone, then the read-back</source>
        <translation>Enter: next zone, then the read-back</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>&amp;Read back</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Read it back to the caller: it counts for the bill.</source>
        <translation>Read it back to the caller: it counts for the bill.</translation>
    </message>
    <message>
        <source>Enter: correct, save · Esc: change</source>
        <translation>Enter: correct, save · Esc: change</translation>
    </message>
    <message>
        <source>&amp;Save the reading</source>
        <translation>&amp;Save the reading</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;hange</translation>
    </message>
    <message>
        <source>&amp;Next account</source>
        <translation>&amp;Next account</translation>
    </message>
    <message>
        <source>Correct a reading</source>
        <translation>Correct a reading</translation>
    </message>
    <message>
        <source>Opening the account…</source>
        <translation>Opening the account…</translation>
    </message>
    <message>
        <source>What was typed at %1 and not saved is back.</source>
        <translation>What was typed at %1 and not saved is back.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>Use %1 · %2</source>
        <translation>Use %1 · %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>What was typed for account %1 is kept as a draft.</source>
        <translation>What was typed for account %1 is kept as a draft.</translation>
    </message>
    <message>
        <source>The reading of account %1 is saved. It counts for %2.</source>
        <translation>The reading of account %1 is saved. It counts for&#xa0;%2.</translation>
    </message>
    <message>
        <source>Enter: the chosen account · Esc: close</source>
        <translation>Enter: the chosen account · Esc: close</translation>
    </message>
    <message>
        <source>Enter: close</source>
        <translation>Enter: close</translation>
    </message>
    <message>
        <source>&amp;Other accounts of this subscriber:</source>
        <translation>&amp;Other accounts of this subscriber:</translation>
    </message>
    <message>
        <source>Other accounts of the subscriber</source>
        <translation>Other accounts of the subscriber</translation>
    </message>
    <message>
        <source>This subscriber has no further accounts. Next: F4 takes an appeal on the card, Ctrl+K finds the next caller.</source>
        <translation>This subscriber has no further accounts. Next: F4 takes an appeal on the card, Ctrl+K finds the next caller.</translation>
    </message>
    <message>
        <source>Enter: the read-back</source>
        <translation>Enter: the read-back</translation>
    </message>
    <message>
        <source>the tariff is for reference, its source is not confirmed</source>
        <translation>the tariff is for reference, its source is not confirmed</translation>
    </message>
    <message>
        <source>One&apos;s own login does not confirm it: ask a supervisor.</source>
        <translation>One&apos;s own login does not confirm it: ask a supervisor.</translation>
    </message>
    <message>
        <source>The login is kept with the reading. It cannot be checked here, so enter it only after asking the supervisor.</source>
        <translation>The login is kept with the reading. It cannot be checked here, so enter it only after asking the supervisor.</translation>
    </message>
</context>
<context>
    <name>line605::ReadingHistoryModel</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Corrected: does not count</source>
        <translation>Corrected: does not count</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Passed zero</source>
        <translation>Passed zero</translation>
    </message>
    <message>
        <source>Calculated, not read</source>
        <translation>Calculated, not read</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Use, kWh</source>
        <translation>Use, kWh</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New meter %1</source>
        <translation>New meter %1</translation>
    </message>
</context>
<context>
    <name>line605::ReadingsPage</name>
    <message>
        <source>Take a reading of &amp;account:</source>
        <translation>Take a reading of &amp;account:</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>account number</translation>
    </message>
    <message>
        <source>Account number to take a reading of</source>
        <translation>Account number to take a reading of</translation>
    </message>
    <message>
        <source>&amp;Take a reading</source>
        <translation>&amp;Take a reading</translation>
    </message>
    <message>
        <source>Taken &amp;here:</source>
        <translation>Taken &amp;here:</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>Days to show</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Readings taken here</source>
        <translation>Readings taken here</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Readings taken</source>
        <translation>Readings taken</translation>
    </message>
    <message>
        <source>Reading what was taken…</source>
        <translation>Reading what was taken…</translation>
    </message>
    <message>
        <source>No readings were taken here on these days</source>
        <translation>No readings were taken here on these days</translation>
    </message>
    <message>
        <source>Type an account number above and press Enter, or press F2 on a card.</source>
        <translation>Type an account number above and press Enter, or press F2 on a card.</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account %1. Check the number or look for the name by Ctrl+K.</source>
        <translation>There is no account %1. Check the number or look for the name by Ctrl+K.</translation>
    </message>
    <message>
        <source>No readings have been taken here today</source>
        <translation>No readings have been taken here today</translation>
    </message>
    <message>
        <source>No readings were taken here yesterday</source>
        <translation>No readings were taken here yesterday</translation>
    </message>
</context>
<context>
    <name>line605::ReadingsWidget</name>
    <message>
        <source>&amp;Meter:</source>
        <translation>&amp;Meter:</translation>
    </message>
    <message>
        <source>Readings of which meter</source>
        <translation>Readings of which meter</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>S&amp;ource:</translation>
    </message>
    <message>
        <source>Readings of which source</source>
        <translation>Readings of which source</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Correct…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>All meters</source>
        <translation>All meters</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n&#xa0;reading</numerusform>
            <numerusform>%n&#xa0;readings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of&#xa0;%2</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>No readings yet</translation>
    </message>
    <message>
        <source>The first reading of this account is taken by F2.</source>
        <translation>The first reading of this account is taken by F2.</translation>
    </message>
    <message>
        <source>Take a reading</source>
        <translation>Take a reading</translation>
    </message>
    <message>
        <source>Readings of %1</source>
        <translation>Readings of&#xa0;%1</translation>
    </message>
    <message>
        <source>The chosen reading can be corrected; it stays in the history.</source>
        <translation>The chosen reading can be corrected; it stays in the history.</translation>
    </message>
    <message>
        <source>The chosen reading is corrected already.</source>
        <translation>The chosen reading is corrected already.</translation>
    </message>
    <message>
        <source>What was calculated is not corrected: a real reading takes its place.</source>
        <translation>What was calculated is not corrected: a real reading takes its place.</translation>
    </message>
    <message>
        <source>Only one&apos;s own reading of today can be corrected, any other one by a supervisor.</source>
        <translation>Only one&apos;s own reading of today can be corrected, any other one by a supervisor.</translation>
    </message>
</context>
<context>
    <name>line605::RefusedBar</name>
    <message>
        <source>Not accepted by the centre: %1. What you typed is kept.</source>
        <translation>Not accepted by the centre: %1. What you typed is kept.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
</context>
<context>
    <name>line605::Registry</name>
    <message>
        <source>the mandatory column is missing</source>
        <translation>the mandatory column is missing</translation>
    </message>
    <message>
        <source>the column stands in the header twice</source>
        <translation>the column stands in the header twice</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>the file has no header line</translation>
    </message>
    <message>
        <source>the line has too few fields: %1</source>
        <translation>the line has too few fields: %1</translation>
    </message>
    <message>
        <source>the line has too many fields: %1</source>
        <translation>the line has too many fields: %1</translation>
    </message>
    <message>
        <source>the text is not in the encoding of the file</source>
        <translation>the text is not in the encoding of the file</translation>
    </message>
    <message>
        <source>the text has a NUL character in it</source>
        <translation>the text has a NUL character in it</translation>
    </message>
    <message>
        <source>the field is longer than a megabyte; perhaps a quotation mark is not closed</source>
        <translation>the field is longer than a megabyte; perhaps a quotation mark is not closed</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>the quotation mark is not closed</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quotation mark</source>
        <translation>a quoted field goes on after its closing quotation mark</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field that is not quoted</source>
        <translation>a quotation mark stands inside a field that is not quoted</translation>
    </message>
    <message>
        <source>the value is mandatory</source>
        <translation>the value is mandatory</translation>
    </message>
    <message>
        <source>the text is too long, at most: %1</source>
        <translation>the text is too long, at most: %1</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>not a whole number</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>the number is not within %1</source>
        <translation>the number is not within %1</translation>
    </message>
    <message>
        <source>not one of %1</source>
        <translation>not one of %1</translation>
    </message>
    <message>
        <source>not a date of the form YYYY-MM-DD</source>
        <translation>not a date of the form YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a date so far from today is not plausible</source>
        <translation>a date so far from today is not plausible</translation>
    </message>
    <message>
        <source>not a period of the form YYYY-MM</source>
        <translation>not a period of the form YYYY-MM</translation>
    </message>
    <message>
        <source>not a time of the form YYYY-MM-DDTHH:MM</source>
        <translation>not a time of the form YYYY-MM-DDTHH:MM</translation>
    </message>
    <message>
        <source>an account number has digits only, at most 20</source>
        <translation>an account number has digits only, at most 20</translation>
    </message>
    <message>
        <source>not an INN: 10 or 12 digits, the last ones being check digits</source>
        <translation>not an INN: 10 or 12 digits, the last ones being check digits</translation>
    </message>
    <message>
        <source>an individual&apos;s INN has 12 digits</source>
        <translation>an individual&apos;s INN has 12 digits</translation>
    </message>
    <message>
        <source>not a phone number of 10 national digits</source>
        <translation>not a phone number of 10 national digits</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>not an e-mail address</translation>
    </message>
    <message>
        <source>a cabinet login is an account number or an e-mail address</source>
        <translation>a cabinet login is an account number or an e-mail address</translation>
    </message>
    <message>
        <source>the meter is removed before it is installed</source>
        <translation>the meter is removed before it is installed</translation>
    </message>
    <message>
        <source>the payment is received before it is paid</source>
        <translation>the payment is received before it is paid</translation>
    </message>
    <message>
        <source>not opening hours of the form Mo-Fr 08:00-17:00; Sa 09:00-13:00</source>
        <translation>not opening hours of the form Mo-Fr 08:00-17:00; Sa 09:00-13:00</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>there is no such account</translation>
    </message>
    <message>
        <source>there is no such meter</source>
        <translation>there is no such meter</translation>
    </message>
    <message>
        <source>the line of its account was rejected</source>
        <translation>the line of its account was rejected</translation>
    </message>
    <message>
        <source>the line of its meter was rejected</source>
        <translation>the line of its meter was rejected</translation>
    </message>
    <message>
        <source>the meter shows %1 digits only (R-DIGITS)</source>
        <translation>the meter shows %1 digits only (R-DIGITS)</translation>
    </message>
    <message>
        <source>the meter has no such zone, their number is %1 (R-ZONES)</source>
        <translation>the meter has no such zone, their number is %1 (R-ZONES)</translation>
    </message>
    <message>
        <source>line %1 has the same key with other content</source>
        <translation>line %1 has the same key with other content</translation>
    </message>
    <message>
        <source>the store refused the line</source>
        <translation>the store refused the line</translation>
    </message>
    <message>
        <source>the text has a control character or a damaged one in it</source>
        <translation>the text has a control character or a damaged one in it</translation>
    </message>
    <message>
        <source>the lines end with a carriage return alone; save the file with LF or CRLF</source>
        <translation>the lines end with a carriage return alone; save the file with LF or CRLF</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>the date lies in the future</translation>
    </message>
    <message>
        <source>an account number has the form %1</source>
        <translation>an account number has the form %1</translation>
    </message>
    <message>
        <source>a name has letters</source>
        <translation>a name has letters</translation>
    </message>
    <message>
        <source>the meter was installed on %1 only (R-REPLACED)</source>
        <translation>the meter was installed on %1 only (R-REPLACED)</translation>
    </message>
    <message>
        <source>the meter was removed on %1 (R-REPLACED)</source>
        <translation>the meter was removed on %1 (R-REPLACED)</translation>
    </message>
    <message>
        <source>the value contradicts the reading %1 (R-MONOTONIC)</source>
        <translation>the value contradicts the reading %1 (R-MONOTONIC)</translation>
    </message>
    <message>
        <source>line %1 says the same already</source>
        <translation>line %1 says the same already</translation>
    </message>
</context>
<context>
    <name>line605::SearchResultDelegate</name>
    <message>
        <source>Appeal %1</source>
        <translation>Appeal %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open appeal(s)</source>
        <translation>
            <numerusform>%n open appeal</numerusform>
            <numerusform>%n open appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>meter %1</source>
        <translation>meter %1</translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation>legal entity</translation>
    </message>
</context>
<context>
    <name>line605::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Changes take effect at once. What you have half typed is kept.</source>
        <translation>Changes take effect at once. What you have half typed is kept.</translation>
    </message>
    <message>
        <source>Ke&amp;yboard</source>
        <translation>Ke&amp;yboard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>Keys of the chosen command</source>
        <translation>Keys of the chosen command</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>S&amp;tandard for all</source>
        <translation>S&amp;tandard for all</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>These keys belong to “%1”.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>Set.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Loc&amp;k</translation>
    </message>
    <message>
        <source>When the desk is locked by itself</source>
        <translation>When the desk is locked by itself</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) of inactivity</source>
        <translation>
            <numerusform>after %n minute of inactivity</numerusform>
            <numerusform>after %n minutes of inactivity</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>never by itself</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Cl&amp;ose</translation>
    </message>
</context>
<context>
    <name>line605::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>These keys work here now. They can be changed in the settings.</source>
        <translation>These keys work here now. They can be changed in the settings.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Back to the one box; close what lies on top</source>
        <translation>Back to the one box; close what lies on top</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Open the chosen row</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copy the chosen rows</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>line605::SignInWindow</name>
    <message>
        <source>Line 605</source>
        <translation>Line 605</translation>
    </message>
    <message>
        <source>The contact centre&apos;s desk</source>
        <translation>The contact centre&apos;s desk</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Who signs in</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>&amp;Another store…</source>
        <translation>&amp;Another store…</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;New store…</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>A new store</translation>
    </message>
    <message>
        <source>Everything you work with is kept on this computer in one encrypted file. Only your password opens it: nobody can restore a forgotten one.</source>
        <translation>Everything you work with is kept on this computer in one encrypted file. Only your password opens it: nobody can restore a forgotten one.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Create the store</source>
        <translation>&amp;Create the store</translation>
    </message>
    <message>
        <source>&amp;Restore the last good backup</source>
        <translation>&amp;Restore the last good backup</translation>
    </message>
    <message>
        <source>Start a&amp;new (the old file is kept aside)</source>
        <translation>Start a&amp;new (the old file is kept aside)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>This store cannot be opened</source>
        <translation>This store cannot be opened</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>The backup was made on %1. The damaged file is kept aside.</source>
        <translation>The backup was made on %1. The damaged file is kept aside.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Choose a store</translation>
    </message>
    <message>
        <source>Stores (*%1)</source>
        <translation>Stores (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Type the password first.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer. Sign in with the password.</source>
        <translation>The system&apos;s keychain does not answer. Sign in with the password.</translation>
    </message>
    <message>
        <source>What the keychain holds no longer opens the store. Type the password.</source>
        <translation>What the keychain holds no longer opens the store. Type the password.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer; the password will be asked for again.</source>
        <translation>The system&apos;s keychain does not answer; the password will be asked for again.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs %n character(s) at least.</source>
        <translation>
            <numerusform>The password needs %n character at least.</numerusform>
            <numerusform>The password needs %n characters at least.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>The backup is in place. Sign in with your password.</source>
        <translation>The backup is in place. Sign in with your password.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>The old file is kept as %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. The next attempt is possible in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. The next attempt is possible in %n second.</numerusform>
            <numerusform>Too many wrong passwords. The next attempt is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in with&amp;out a password on this computer</source>
        <translation>Sign in with&amp;out a password on this computer</translation>
    </message>
    <message>
        <source>Choose a &amp;copy…</source>
        <translation>Choose a &amp;copy…</translation>
    </message>
    <message>
        <source>The file of the store is damaged and was not opened. Nothing in it was changed.</source>
        <translation>The file of the store is damaged and was not opened. Nothing in it was changed.</translation>
    </message>
    <message>
        <source>There is no backup beside this store. If there is a copy elsewhere, point to it.</source>
        <translation>There is no backup beside this store. If there is a copy elsewhere, point to it.</translation>
    </message>
    <message>
        <source>Choose a copy of the store</source>
        <translation>Choose a copy of the store</translation>
    </message>
    <message numerus="yes">
        <source>Type your name; the password needs %n character(s) at least.</source>
        <translation>
            <numerusform>Type your name; the password needs %n character at least.</numerusform>
            <numerusform>Type your name; the password needs %n characters at least.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Type your login.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Type the password once more.</translation>
    </message>
    <message>
        <source>Wor&amp;k with a centre…</source>
        <translation>Wor&amp;k with a centre…</translation>
    </message>
    <message>
        <source>Was it changed at the centre since you last signed in here? Then type the previous one: it opens this computer&apos;s data, and the new one is asked for next.</source>
        <translation>Was it changed at the centre since you last signed in here? Then type the previous one: it opens this computer&apos;s data, and the new one is asked for next.</translation>
    </message>
</context>
<context>
    <name>line605::StatePane</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Not for this role</source>
        <translation>Not for this role</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>Refused by a rule</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>This cannot be shown now</source>
        <translation>This cannot be shown now</translation>
    </message>
</context>
<context>
    <name>line605::StatementModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Payee or channel</source>
        <translation>Payee or channel</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Balance before</translation>
    </message>
    <message>
        <source>Bill for %1</source>
        <translation>Bill for %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>on the way, by %1</source>
        <translation>on the way, by %1</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Common areas</source>
        <translation>Common areas</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Way of payment</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel of a payment, its receipt</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>received on %1</translation>
    </message>
</context>
<context>
    <name>line605::StatementWidget</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Period of the statement</source>
        <translation>Period of the statement</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>&amp;Charges and payments</source>
        <translation>&amp;Charges and payments</translation>
    </message>
    <message>
        <source>&amp;History of payments</source>
        <translation>&amp;History of payments</translation>
    </message>
    <message>
        <source>&amp;Lines of the bills</source>
        <translation>&amp;Lines of the bills</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Write the shown rows to a file</source>
        <translation>Write the shown rows to a file</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Charges and payments</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Last 36 months</source>
        <translation>Last 36 months</translation>
    </message>
    <message>
        <source>Chosen months</source>
        <translation>Chosen months</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>No account is chosen</translation>
    </message>
    <message>
        <source>Find an account by number, phone, name or address to see its charges and payments.</source>
        <translation>Find an account by number, phone, name or address to see its charges and payments.</translation>
    </message>
    <message>
        <source>Reading charges and payments…</source>
        <translation>Reading charges and payments…</translation>
    </message>
    <message>
        <source>The history of this account is not kept here</source>
        <translation>The history of this account is not kept here</translation>
    </message>
    <message>
        <source>This desk keeps the balance of the account, but not its charges and payments. The centre has them.</source>
        <translation>This desk keeps the balance of the account, but not its charges and payments. The centre has them.</translation>
    </message>
    <message>
        <source>No payments in these months</source>
        <translation>No payments in these months</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>Choose a longer period above.</translation>
    </message>
    <message>
        <source>No charges and no payments in these months</source>
        <translation>No charges and no payments in these months</translation>
    </message>
    <message numerus="yes">
        <source> · %n payment(s) on the way</source>
        <translation>
            <numerusform> · %n payment on the way</numerusform>
            <numerusform> · %n payments on the way</numerusform>
        </translation>
    </message>
    <message>
        <source>Charges and payments %1</source>
        <translation>Charges and payments %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n payment, %1 in all</numerusform>
            <numerusform>%n payments, %1 in all</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2 − charged %3 + paid %4 = at the end %5</source>
        <comment>how the balance came about</comment>
        <translation>On %1: %2 − charged %3 + paid %4 = at the end %5</translation>
    </message>
    <message>
        <source>Debt %1</source>
        <translation>Debt %1</translation>
    </message>
    <message>
        <source>Paid in advance %1</source>
        <translation>Paid in advance %1</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nothing is owed</translation>
    </message>
</context>
<context>
    <name>line605::SyncItemPane</name>
    <message>
        <source>What was typed</source>
        <translation>What was typed</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mpare…</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Send a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Everything that was typed, to the clipboard</source>
        <translation>Everything that was typed, to the clipboard</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Discard…</translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <translation>Appeal %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Open the appeal (Ctrl+O)</source>
        <translation>Open the appeal (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open the account&apos;s card (Ctrl+O)</source>
        <translation>Open the account&apos;s card (Ctrl+O)</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>made %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>next try %1</translation>
    </message>
    <message>
        <source>goes once the refused one before it is settled</source>
        <translation>goes once the refused one before it is settled</translation>
    </message>
</context>
<context>
    <name>line605::SyncPage</name>
    <message>
        <source>Progress of the loading</source>
        <translation>Progress of the loading</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Send &amp;now</translation>
    </message>
    <message>
        <source>Try at once and fetch what is new</source>
        <translation>Try at once and fetch what is new</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Write the shown rows to a file</source>
        <translation>Write the shown rows to a file</translation>
    </message>
    <message>
        <source>Waiting and refused operations</source>
        <translation>Waiting and refused operations</translation>
    </message>
    <message>
        <source>Link with the centre</source>
        <translation>Link with the centre</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Last sync</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Data on this desk</source>
        <translation>Data on this desk</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Send the refused operation again</source>
        <translation>Send the refused operation again</translation>
    </message>
    <message>
        <source>Discard the refused operation</source>
        <translation>Discard the refused operation</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Copy what was typed</translation>
    </message>
    <message>
        <source>Compare mine and theirs</source>
        <translation>Compare mine and theirs</translation>
    </message>
    <message>
        <source>Open the account or the appeal</source>
        <translation>Open the account or the appeal</translation>
    </message>
    <message>
        <source>There is no centre to send to</source>
        <translation>There is no centre to send to</translation>
    </message>
    <message>
        <source>Try at once and fetch what is new (Ctrl+Enter)</source>
        <translation>Try at once and fetch what is new (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>nothing has come from the centre so far</source>
        <translation>nothing has come from the centre so far</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <translation>the oldest for %1</translation>
    </message>
    <message>
        <source>nothing was refused</source>
        <translation>nothing was refused</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n district</numerusform>
            <numerusform>%n districts</numerusform>
        </translation>
    </message>
    <message>
        <source>queues: %1</source>
        <translation>queues: %1</translation>
    </message>
    <message>
        <source>Loading: the search is being prepared</source>
        <translation>Loading: the search is being prepared</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 rows, %3 %</source>
        <translation>Loading: %1 of %2 rows, %3 %</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Reading the queue…</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works without a centre</source>
        <translation>This desk works without a centre</translation>
    </message>
    <message>
        <source>Everything that is entered is final in the store of this computer, encrypted. Nothing has to be sent.</source>
        <translation>Everything that is entered is final in the store of this computer, encrypted. Nothing has to be sent.</translation>
    </message>
    <message>
        <source>Nothing waits, and there is no link</source>
        <translation>Nothing waits, and there is no link</translation>
    </message>
    <message>
        <source>What you enter now appears here until the centre has it.</source>
        <translation>What you enter now appears here until the centre has it.</translation>
    </message>
    <message>
        <source>Everything has reached the centre</source>
        <translation>Everything has reached the centre</translation>
    </message>
    <message>
        <source>What you enter appears here for the moment until the centre has it; what it refuses stays here until you decide.</source>
        <translation>What you enter appears here for the moment until the centre has it; what it refuses stays here until you decide.</translation>
    </message>
    <message>
        <source>The centre is being asked now.</source>
        <translation>The centre is being asked now.</translation>
    </message>
    <message>
        <source>It is sent to the centre again.</source>
        <translation>It is sent to the centre again.</translation>
    </message>
    <message>
        <source>What was typed is on the clipboard.</source>
        <translation>What was typed is on the clipboard.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is discarded; what was typed is on the clipboard.</source>
        <translation>It is discarded; what was typed is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>line605::SyncQueueModel</name>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>tried, waits</source>
        <translation>tried, waits</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>held up by a refused one</source>
        <translation>held up by a refused one</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Account or appeal</source>
        <translation>Account or appeal</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>line605::SyncWords</name>
    <message>
        <source>embedded store</source>
        <translation>embedded store</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connecting…</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>no connection since %1</source>
        <translation>no connection since %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>the centre&apos;s certificate is not trusted</source>
        <translation>the centre&apos;s certificate is not trusted</translation>
    </message>
    <message>
        <source>the centre did not accept the password</source>
        <translation>the centre did not accept the password</translation>
    </message>
    <message>
        <source>the data was deleted</source>
        <translation>the data was deleted</translation>
    </message>
    <message>
        <source>closed: no contact for too long</source>
        <translation>closed: no contact for too long</translation>
    </message>
    <message>
        <source>There is no centre: what is entered is final here.</source>
        <translation>There is no centre: what is entered is final here.</translation>
    </message>
    <message>
        <source>What is entered meanwhile is kept here and sent at once when the centre answers.</source>
        <translation>What is entered meanwhile is kept here and sent at once when the centre answers.</translation>
    </message>
    <message>
        <source>What others enter appears here by itself.</source>
        <translation>What others enter appears here by itself.</translation>
    </message>
    <message>
        <source>Go on working: what is entered is kept here, encrypted, and sent by itself later.</source>
        <translation>Go on working: what is entered is kept here, encrypted, and sent by itself later.</translation>
    </message>
    <message>
        <source>The password was changed or the sign-in was withdrawn. Enter the new password.</source>
        <translation>The password was changed or the sign-in was withdrawn. Enter the new password.</translation>
    </message>
    <message>
        <source>The centre says that you no longer work here; the data of this desk was deleted.</source>
        <translation>The centre says that you no longer work here; the data of this desk was deleted.</translation>
    </message>
    <message>
        <source>The data is shown again after the next contact with the centre. Nothing is lost.</source>
        <translation>The data is shown again after the next contact with the centre. Nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n in the queue</numerusform>
            <numerusform>%n in the queue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How many operations wait for the centre, and for how long the oldest of them.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>under a minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>also viewing: %1</source>
        <translation>also viewing: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>a new version is needed</source>
        <translation>a new version is needed</translation>
    </message>
    <message>
        <source>general questions</source>
        <translation>general questions</translation>
    </message>
    <message>
        <source>charges and payments</source>
        <translation>charges and payments</translation>
    </message>
    <message>
        <source>meters and readings</source>
        <translation>meters and readings</translation>
    </message>
    <message>
        <source>customers&apos; data</source>
        <translation>customers&apos; data</translation>
    </message>
</context>
<context>
    <name>line605::TakenReadingsModel</name>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>before the values of a corrected reading</comment>
        <translation>does not count</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>before the values</comment>
        <translation>correction</translation>
    </message>
</context>
<context>
    <name>line605::TermWords</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>what a term rests on</comment>
        <translation>%1, not confirmed</translation>
    </message>
</context>
<context>
    <name>line605::TimelineModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Appeal changed</source>
        <translation>Appeal changed</translation>
    </message>
    <message>
        <source>Meter replaced</source>
        <translation>Meter replaced</translation>
    </message>
    <message>
        <source>Reading of meter %1, %2: %3 (%4)</source>
        <extracomment>e.g. Reading of T1: 12 345 (by phone)</extracomment>
        <translation>Reading of meter %1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Charged %1</source>
        <translation>Charged %1</translation>
    </message>
    <message>
        <source>Charged %1: %2</source>
        <translation>Charged %1: %2</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Paid %1</translation>
    </message>
    <message>
        <source>Appeal received: %1</source>
        <translation>Appeal received: %1</translation>
    </message>
    <message>
        <source>Appeal: %1 (%2)</source>
        <translation>Appeal: %1 (%2)</translation>
    </message>
    <message>
        <source>Appeal: %1</source>
        <translation>Appeal: %1</translation>
    </message>
    <message>
        <source>Meter %1 installed</source>
        <translation>Meter %1 installed</translation>
    </message>
    <message>
        <source>Paid %1, %2</source>
        <comment>amount, channel</comment>
        <translation>Paid %1, %2</translation>
    </message>
</context>
<context>
    <name>line605::TimelineWidget</name>
    <message>
        <source>Timeline of the account</source>
        <translation>Timeline of the account</translation>
    </message>
    <message>
        <source>Reading the timeline…</source>
        <translation>Reading the timeline…</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Nothing happened yet</translation>
    </message>
    <message>
        <source>Readings, charges, payments and appeals of this account will stand here.</source>
        <translation>Readings, charges, payments and appeals of this account will stand here.</translation>
    </message>
</context>
<context>
    <name>line605::TopicPicker</name>
    <message>
        <source>Topic of the appeal</source>
        <translation>Topic of the appeal</translation>
    </message>
    <message>
        <source>first letters of the topic</source>
        <translation>first letters of the topic</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Topic</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>topic and its term</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>line605::Units</name>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>₽/kWh</source>
        <translation>₽/kWh</translation>
    </message>
</context>
<context>
    <name>line605::UseChart</name>
    <message>
        <source>Use by month</source>
        <translation>Use by month</translation>
    </message>
    <message>
        <source>There are not yet two readings to count a use from.</source>
        <translation>There are not yet two readings to count a use from.</translation>
    </message>
    <message>
        <source>Use from %1 to %2: on average %3 a month, most in %4: %5.</source>
        <translation>Use from&#xa0;%1 to&#xa0;%2: on average %3 a month, most in %4: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n months are calculated, not read.</source>
        <translation>
            <numerusform>%n&#xa0;month is calculated, not read.</numerusform>
            <numerusform>%n&#xa0;months are calculated, not read.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, calculated</source>
        <translation>, calculated</translation>
    </message>
    <message>
        <source>Use by month, kWh</source>
        <translation>Use by month, kWh</translation>
    </message>
    <message>
        <source>calculated, not read</source>
        <translation>calculated, not read</translation>
    </message>
    <message>
        <source>meter replaced</source>
        <translation>meter replaced</translation>
    </message>
</context>
<context>
    <name>line605::Words</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A zone of the meter (T1, T2, T3) and a whole sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value %1 was already taken at %2; nothing needs to be entered again.</source>
        <translation>The value %1 was already taken at %2; nothing needs to be entered again.</translation>
    </message>
    <message>
        <source>The value %1 of %2 was already taken; nothing needs to be entered again.</source>
        <translation>The value %1 of&#xa0;%2 was already taken; nothing needs to be entered again.</translation>
    </message>
    <message>
        <source>The reading counts for the period %1.</source>
        <translation>The reading counts for the period %1.</translation>
    </message>
    <message>
        <source>The reading is dated before the window (days %1–%2): it counts for the period %3 as of %4. A fresh one given in the window replaces it.</source>
        <translation>The reading is dated before the window (days&#xa0;%1–%2): it counts for the period %3 as of&#xa0;%4. A fresh one given in the window replaces it.</translation>
    </message>
    <message>
        <source>The reading is dated after day %1 of the month: it is kept for the next period, %2. Tell the caller.</source>
        <translation>The reading is dated after day&#xa0;%1 of the month: it is kept for the next period, %2. Tell the caller.</translation>
    </message>
    <message>
        <source>The date of a reading cannot be later than today, %1. Correct the date.</source>
        <translation>The date of a reading cannot be later than today, %1. Correct the date.</translation>
    </message>
    <message>
        <source>The meter was installed only on %1. Correct the date or choose the earlier meter.</source>
        <translation>The meter was installed only on&#xa0;%1. Correct the date or choose the earlier meter.</translation>
    </message>
    <message>
        <source>The meter was removed on %1. Correct the date or choose the meter in use.</source>
        <translation>The meter was removed on&#xa0;%1. Correct the date or choose the meter in use.</translation>
    </message>
    <message numerus="yes">
        <source>The meter has %n digit(s) before the point. Enter these only, without tenths.</source>
        <translation>
            <numerusform>The meter has %n&#xa0;digit before the point. Enter these only, without tenths.</numerusform>
            <numerusform>The meter has %n&#xa0;digits before the point. Enter these only, without tenths.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the value as a whole number: tenths, after the point, are not entered.</source>
        <translation>Enter the value as a whole number: tenths, after the point, are not entered.</translation>
    </message>
    <message>
        <source>The value is below the previous one, %1 of %2. Ask the caller to read the meter once more.</source>
        <translation>The value is below the previous one, %1 of&#xa0;%2. Ask the caller to read the meter once more.</translation>
    </message>
    <message>
        <source>The value is below the previous one, %1 of %2. If the meter has passed zero, the use is %3: ask the caller and confirm it.</source>
        <translation>The value is below the previous one, %1 of&#xa0;%2. If the meter has passed zero, the use is %3: ask the caller and confirm it.</translation>
    </message>
    <message>
        <source>If the meter had passed zero, the use would be %1, and at most %2 would be plausible. Ask the caller to read the meter once more.</source>
        <translation>If the meter had passed zero, the use would be %1, and at most %2 would be plausible. Ask the caller to read the meter once more.</translation>
    </message>
    <message>
        <source>The meter has passed zero; the use is %1.</source>
        <translation>The meter has passed zero; the use is %1.</translation>
    </message>
    <message>
        <source>The value is above the later one, %1 of %2. Correct the date or the value.</source>
        <translation>The value is above the later one, %1 of&#xa0;%2. Correct the date or the value.</translation>
    </message>
    <message>
        <source>Enter the value: all zones of a meter are taken together.</source>
        <translation>Enter the value: all zones of a meter are taken together.</translation>
    </message>
    <message>
        <source>The meter has no such zone. Remove its value or choose another meter.</source>
        <translation>The meter has no such zone. Remove its value or choose another meter.</translation>
    </message>
    <message>
        <source>The use is %1, usual is %2 for so many days. Read the value back to the caller and confirm it.</source>
        <translation>The use is %1, usual is %2 for so many days. Read the value back to the caller and confirm it.</translation>
    </message>
    <message>
        <source>The use is %1, more than ten times the usual %2. Check the value; a supervisor must confirm it.</source>
        <translation>The use is %1, more than ten times the usual %2. Check the value; a supervisor must confirm it.</translation>
    </message>
    <message>
        <source>There is no use since the previous reading, which never was so before. Read the value back to the caller and confirm it.</source>
        <translation>There is no use since the previous reading, which never was so before. Read the value back to the caller and confirm it.</translation>
    </message>
    <message>
        <source>A general question from the cabinet waits until the document that proves identity is accepted. Ask the subscriber to send it under its own topic.</source>
        <translation>A general question from the cabinet waits until the document that proves identity is accepted. Ask the subscriber to send it under its own topic.</translation>
    </message>
    <message>
        <source>The appeal cannot pass to this state from its present one. Open it again and choose another step.</source>
        <translation>The appeal cannot pass to this state from its present one. Open it again and choose another step.</translation>
    </message>
    <message>
        <source>The appeal was settled on %1, more than 30 days ago. Take a new appeal instead.</source>
        <translation>The appeal was settled on&#xa0;%1, more than 30 days ago. Take a new appeal instead.</translation>
    </message>
    <message>
        <source>The reply has no text yet. Write it first.</source>
        <translation>The reply has no text yet. Write it first.</translation>
    </message>
    <message>
        <source>The appeal has no text yet. Write what the subscriber asks.</source>
        <translation>The appeal has no text yet. Write what the subscriber asks.</translation>
    </message>
    <message>
        <source>This step needs a reason. Write it first.</source>
        <translation>This step needs a reason. Write it first.</translation>
    </message>
    <message>
        <source>The note has no text yet. Write it first.</source>
        <translation>The note has no text yet. Write it first.</translation>
    </message>
    <message>
        <source>The subscriber gave no consent to e-mail. Answer through another channel or record the consent first.</source>
        <translation>The subscriber gave no consent to e-mail. Answer through another channel or record the consent first.</translation>
    </message>
    <message>
        <source>The production calendar of the year %1 is not loaded, so working days cannot be counted. Ask the administrator for it.</source>
        <translation>The production calendar of the year %1 is not loaded, so working days cannot be counted. Ask the administrator for it.</translation>
    </message>
    <message>
        <source>The meter is not in use since %1. Make sure that the caller reads this very meter.</source>
        <translation>The meter is not in use since&#xa0;%1. Make sure that the caller reads this very meter.</translation>
    </message>
    <message>
        <source>The text has signs that cannot be kept or is too long. Shorten it or type it anew.</source>
        <translation>The text has signs that cannot be kept or is too long. Shorten it or type it anew.</translation>
    </message>
    <message>
        <source>The rules do not allow this. Check what was entered.</source>
        <translation>The rules do not allow this. Check what was entered.</translation>
    </message>
    <message>
        <source>Nothing was found. Check the number or search by another sign.</source>
        <translation>Nothing was found. Check the number or search by another sign.</translation>
    </message>
    <message>
        <source>Several rows fit. Give the number in full.</source>
        <translation>Several rows fit. Give the number in full.</translation>
    </message>
    <message>
        <source>The password is wrong. Check the keyboard layout and Caps Lock and try again.</source>
        <translation>The password is wrong. Check the keyboard layout and Caps Lock and try again.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts. Wait a little and try again.</source>
        <translation>There were too many wrong attempts. Wait a little and try again.</translation>
    </message>
    <message>
        <source>There is no data store here yet. Create one or choose another file.</source>
        <translation>There is no data store here yet. Create one or choose another file.</translation>
    </message>
    <message>
        <source>There is a data store here already. Open it or choose another file.</source>
        <translation>There is a data store here already. Open it or choose another file.</translation>
    </message>
    <message>
        <source>The data store is damaged and was not opened. Restore the last good backup or start anew; the old file is kept.</source>
        <translation>The data store is damaged and was not opened. Restore the last good backup or start anew; the old file is kept.</translation>
    </message>
    <message>
        <source>The file is not a data store of this program. Choose another file.</source>
        <translation>The file is not a data store of this program. Choose another file.</translation>
    </message>
    <message>
        <source>The data store is not encrypted, so nothing is kept in it. Reinstall the program or choose another file.</source>
        <translation>The data store is not encrypted, so nothing is kept in it. Reinstall the program or choose another file.</translation>
    </message>
    <message>
        <source>Another window of the program works with the data store. Close it and try again.</source>
        <translation>Another window of the program works with the data store. Close it and try again.</translation>
    </message>
    <message>
        <source>The data store was written by a newer version. Update the program.</source>
        <translation>The data store was written by a newer version. Update the program.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what was typed is not lost.</source>
        <translation>The disk is full. Free some space and try again; what was typed is not lost.</translation>
    </message>
    <message>
        <source>The place can only be read. Choose another place or ask the administrator for the right to write.</source>
        <translation>The place can only be read. Choose another place or ask the administrator for the right to write.</translation>
    </message>
    <message>
        <source>The data store did not answer. Try again; if it happens again, tell the administrator: the log has the reason.</source>
        <translation>The data store did not answer. Try again; if it happens again, tell the administrator: the log has the reason.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it.</source>
        <translation>The file cannot be read. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place or close the program that has it open.</source>
        <translation>The file cannot be written. Choose another place or close the program that has it open.</translation>
    </message>
    <message>
        <source>The input does not have the right form. Correct it and try again.</source>
        <translation>The input does not have the right form. Correct it and try again.</translation>
    </message>
    <message>
        <source>Reference data of the program cannot be read. Reinstall the program or tell the administrator.</source>
        <translation>Reference data of the program cannot be read. Reinstall the program or tell the administrator.</translation>
    </message>
    <message>
        <source>The keychain of the system does not answer. Enter the password by hand.</source>
        <translation>The keychain of the system does not answer. Enter the password by hand.</translation>
    </message>
    <message>
        <source>There is no connection to the centre. What you do is kept here and sent later.</source>
        <translation>There is no connection to the centre. What you do is kept here and sent later.</translation>
    </message>
    <message>
        <source>Your role does not permit this. Ask a clerk or a supervisor.</source>
        <translation>Your role does not permit this. Ask a clerk or a supervisor.</translation>
    </message>
    <message>
        <source>The work was stopped. Start it again when needed.</source>
        <translation>The work was stopped. Start it again when needed.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>There were too many wrong attempts. Try again in %n&#xa0;second.</numerusform>
            <numerusform>There were too many wrong attempts. Try again in %n&#xa0;seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”.</source>
        <translation>Rule “%1”.</translation>
    </message>
    <message>
        <source>Rule “%1”, since %2.</source>
        <translation>Rule “%1”, since&#xa0;%2.</translation>
    </message>
    <message>
        <source>When readings are taken</source>
        <translation>When readings are taken</translation>
    </message>
    <message>
        <source>Digits of the meter</source>
        <translation>Digits of the meter</translation>
    </message>
    <message>
        <source>Readings only grow</source>
        <translation>Readings only grow</translation>
    </message>
    <message>
        <source>All zones together</source>
        <translation>All zones together</translation>
    </message>
    <message>
        <source>Plausible use</source>
        <translation>Plausible use</translation>
    </message>
    <message>
        <source>Sources of readings</source>
        <translation>Sources of readings</translation>
    </message>
    <message>
        <source>Correcting readings</source>
        <translation>Correcting readings</translation>
    </message>
    <message>
        <source>Replacing meters</source>
        <translation>Replacing meters</translation>
    </message>
    <message>
        <source>Charging without readings</source>
        <translation>Charging without readings</translation>
    </message>
    <message>
        <source>The same reading twice</source>
        <translation>The same reading twice</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Proof of identity</translation>
    </message>
    <message>
        <source>Deadlines of appeals</source>
        <translation>Deadlines of appeals</translation>
    </message>
    <message>
        <source>Work on appeals</source>
        <translation>Work on appeals</translation>
    </message>
    <message>
        <source>Arrival of payments</source>
        <translation>Arrival of payments</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>Production calendar</source>
        <translation>Production calendar</translation>
    </message>
    <message>
        <source>Form of the registry</source>
        <translation>Form of the registry</translation>
    </message>
    <message>
        <source>Texts that can be kept</source>
        <translation>Texts that can be kept</translation>
    </message>
    <message>
        <source>The centre did not accept the login and the password. Check both and try again.</source>
        <translation>The centre did not accept the login and the password. Check both and try again.</translation>
    </message>
    <message>
        <source>The centre&apos;s certificate is not the one to be trusted, so nothing was sent. Tell the administrator.</source>
        <translation>The centre&apos;s certificate is not the one to be trusted, so nothing was sent. Tell the administrator.</translation>
    </message>
    <message>
        <source>The data here is being compared with the centre. Wait until that is done.</source>
        <translation>The data here is being compared with the centre. Wait until that is done.</translation>
    </message>
    <message>
        <source>The centre answered with an error. Try again; if it happens again, tell the administrator: the log has the reason.</source>
        <translation>The centre answered with an error. Try again; if it happens again, tell the administrator: the log has the reason.</translation>
    </message>
    <message>
        <source>The centre needs a newer program. What you enter is kept here and sent after the update.</source>
        <translation>The centre needs a newer program. What you enter is kept here and sent after the update.</translation>
    </message>
    <message>
        <source>The day&apos;s limit of such requests is reached. Try again tomorrow or ask a supervisor.</source>
        <translation>The day&apos;s limit of such requests is reached. Try again tomorrow or ask a supervisor.</translation>
    </message>
</context>
<context>
    <name>line605::WorkingMonthView</name>
    <message>
        <source>paid</source>
        <comment>under a day of the calendar, short</comment>
        <translation>paid</translation>
    </message>
    <message>
        <source>%1: due</source>
        <comment>the last day of a payment&apos;s way, short</comment>
        <translation>%1: due</translation>
    </message>
    <message>
        <source>−1 h</source>
        <comment>a short working day</comment>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day off, short</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>holiday</source>
        <comment>a public holiday, short</comment>
        <translation>holiday</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>line605::ZoneFields</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Use, kWh</source>
        <translation>Use, kWh</translation>
    </message>
    <message>
        <source>New value, %1</source>
        <translation>New value, %1</translation>
    </message>
    <message>
        <source>The register passed zero, %1</source>
        <translation>The register passed zero, %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 of&#xa0;%2 · %3</translation>
    </message>
    <message>
        <source>no earlier reading</source>
        <translation>no earlier reading</translation>
    </message>
    <message>
        <source>The meter passed &amp;zero: the caller confirmed it</source>
        <translation>The meter passed &amp;zero: the caller confirmed it</translation>
    </message>
    <message>
        <source>%1 passed &amp;zero: the caller confirmed it</source>
        <translation>%1 passed &amp;zero: the caller confirmed it</translation>
    </message>
</context>
</TS>
