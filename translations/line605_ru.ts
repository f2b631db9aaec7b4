<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>Debt past due: %1, since %2, %n days.</source>
        <translation>
            <numerusform>Просроченный долг: %1, с&#xa0;%2, %n&#xa0;день.</numerusform>
            <numerusform>Просроченный долг: %1, с&#xa0;%2, %n&#xa0;дня.</numerusform>
            <numerusform>Просроченный долг: %1, с&#xa0;%2, %n&#xa0;дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debt past due: %1.</source>
        <translation>Просроченный долг: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No reading for %n periods, the last one on %1: ask for one.</source>
        <translation>
            <numerusform>Нет показаний за&#xa0;%n&#xa0;период, последние&#xa0;— %1: спросите показания.</numerusform>
            <numerusform>Нет показаний за&#xa0;%n&#xa0;периода, последние&#xa0;— %1: спросите показания.</numerusform>
            <numerusform>Нет показаний за&#xa0;%n&#xa0;периодов, последние&#xa0;— %1: спросите показания.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reading yet: ask for one.</source>
        <translation>Показаний ещё не было: спросите показания.</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 left before it passes zero.</source>
        <translation>Прибор %1, %2: до перехода через ноль осталось %3.</translation>
    </message>
    <message>
        <source>The sign-in to the cabinet is locked.</source>
        <translation>Вход в личный кабинет заблокирован.</translation>
    </message>
    <message>
        <source>The e-mail of the cabinet is not confirmed.</source>
        <translation>Электронная почта личного кабинета не подтверждена.</translation>
    </message>
    <message>
        <source>Smart meter %1: it sends its readings itself.</source>
        <translation>Умный прибор %1: показания передаёт сам.</translation>
    </message>
    <message>
        <source>Single bill with the common areas: agency contract of %1 since %2.</source>
        <translation>Единая квитанция с общедомовыми нуждами: агентский договор, %1, с&#xa0;%2.</translation>
    </message>
    <message>
        <source>Single bill with the common areas: agency contract of %1.</source>
        <translation>Единая квитанция с общедомовыми нуждами: агентский договор, %1.</translation>
    </message>
    <message numerus="yes">
        <source>The subscriber has %n further accounts.</source>
        <translation>
            <numerusform>У потребителя ещё %n&#xa0;лицевой счёт.</numerusform>
            <numerusform>У потребителя ещё %n&#xa0;лицевых счёта.</numerusform>
            <numerusform>У потребителя ещё %n&#xa0;лицевых счетов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings, charges and payments of this account are not kept on this computer.</source>
        <translation>Показания, начисления и платежи этого счёта не хранятся на этом компьютере.</translation>
    </message>
    <message>
        <source>Cabinet: none. Say: “There is no cabinet for this account yet; you can register one with the account number.”</source>
        <translation>ЛК: нет. Скажите: «Личного кабинета по этому счёту ещё нет, его можно завести по номеру лицевого счёта».</translation>
    </message>
    <message>
        <source>Cabinet: %1, locked. Say: “Your sign-in is locked; restore the password through the bound e-mail.”</source>
        <translation>ЛК: %1, вход заблокирован. Скажите: «Вход заблокирован, восстановите пароль через привязанную почту».</translation>
    </message>
    <message>
        <source>Cabinet: %1, not confirmed. Say: “The e-mail is not confirmed yet; follow the link in our letter.”</source>
        <translation>ЛК: %1, почта не подтверждена. Скажите: «Почта ещё не подтверждена, перейдите по ссылке из нашего письма».</translation>
    </message>
    <message>
        <source>Cabinet: sign-in by e-mail %1, active. Say: “You sign in with your e-mail, not with the account number.”</source>
        <translation>ЛК: вход по e-mail %1, действует. Скажите: «Входите по электронной почте, а не по номеру лицевого счёта».</translation>
    </message>
    <message>
        <source>Cabinet: sign-in by account number %1, active. Say: “You sign in with the account number, not with an e-mail.”</source>
        <translation>ЛК: вход по номеру счёта %1, действует. Скажите: «Входите по номеру лицевого счёта, а не по электронной почте».</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>долг</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation>переплата</translation>
    </message>
    <message>
        <source>no debt</source>
        <translation>долга нет</translation>
    </message>
    <message numerus="yes">
        <source>opens in %n days</source>
        <translation>
            <numerusform>откроется через %n&#xa0;день</numerusform>
            <numerusform>откроется через %n&#xa0;дня</numerusform>
            <numerusform>откроется через %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1 a reading counts for %2.</source>
        <translation>До&#xa0;%1 показание зачтётся за&#xa0;%2.</translation>
    </message>
    <message>
        <source>A reading of today counts for %1 as of its date; better a fresh one from %2.</source>
        <translation>Сегодняшнее показание зачтётся за&#xa0;%1 на свою дату; лучше передать свежее с&#xa0;%2.</translation>
    </message>
    <message>
        <source>A reading of today is kept for %1. The next window opens on %2.</source>
        <translation>Сегодняшнее показание останется на&#xa0;%1. Следующее окно&#xa0;— с&#xa0;%2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>через %n&#xa0;день</numerusform>
            <numerusform>через %n&#xa0;дня</numerusform>
            <numerusform>через %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>просрочено на&#xa0;%n&#xa0;день</numerusform>
            <numerusform>просрочено на&#xa0;%n&#xa0;дня</numerusform>
            <numerusform>просрочено на&#xa0;%n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>INN %1</source>
        <translation>ИНН %1</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>договор %1</translation>
    </message>
    <message numerus="yes">
        <source>open · %n days left</source>
        <translation>
            <numerusform>открыто ·&#xa0;ещё&#xa0;%n&#xa0;день</numerusform>
            <numerusform>открыто ·&#xa0;ещё&#xa0;%n&#xa0;дня</numerusform>
            <numerusform>открыто ·&#xa0;ещё&#xa0;%n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>open · the last day</source>
        <translation>открыто ·&#xa0;последний день</translation>
    </message>
    <message>
        <source>The smart meter sends its readings, the last one of %1.</source>
        <translation>Умный прибор передаёт показания сам, последние&#xa0;— от&#xa0;%1.</translation>
    </message>
    <message>
        <source>The smart meter sends its readings; there is none yet.</source>
        <translation>Умный прибор передаёт показания сам, но&#xa0;их ещё не&#xa0;было.</translation>
    </message>
    <message>
        <source>₽/kWh</source>
        <translation>₽/кВт·ч</translation>
    </message>
    <message>
        <source>any use</source>
        <translation>при любом объёме</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>до&#xa0;%1 в&#xa0;месяц</translation>
    </message>
    <message>
        <source>over %1 a month</source>
        <translation>свыше&#xa0;%1 в&#xa0;месяц</translation>
    </message>
</context>
<context>
    <name>PastReadings</name>
    <message>
        <source>No. %1</source>
        <translation>№&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n&#xa0;знак</numerusform>
            <numerusform>%n&#xa0;знака</numerusform>
            <numerusform>%n&#xa0;знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Last readings:</source>
        <translation>Последние показания:</translation>
    </message>
    <message>
        <source>Last readings; the usual use is %1 a month:</source>
        <translation>Последние показания; обычный расход&#xa0;— %1 в&#xa0;месяц:</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Account %1, meter %2, as of %3: %4.</source>
        <translation>Лицевой счёт %1, прибор %2, на&#xa0;%3: %4.</translation>
    </message>
    <message>
        <source>It is the first reading of the meter. Is that right?</source>
        <translation>Это первое показание прибора. Всё верно?</translation>
    </message>
    <message>
        <source>The use is %1, the price is that of the contract. Is that right?</source>
        <translation>Расход %1, цена по договору. Всё верно?</translation>
    </message>
    <message>
        <source>The use is %1. Is that right?</source>
        <translation>Расход %1. Всё верно?</translation>
    </message>
    <message>
        <source>The use is %1, that is %2. Is that right?</source>
        <translation>Расход %1, это %2. Всё верно?</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>расход %1</translation>
    </message>
</context>
<context>
    <name>line605::AboutDialog</name>
    <message>
        <source>About Line 605</source>
        <translation>О программе «Линия 605»</translation>
    </message>
    <message>
        <source>Line 605</source>
        <translation>Линия 605</translation>
    </message>
    <message>
        <source>The desk of an electricity retailer&apos;s contact centre. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Рабочее место контакт-центра энергосбытовой компании. Свободная программа по лицензии GNU GPL версии 3 или новее.</translation>
    </message>
    <message>
        <source>It is &amp;made with</source>
        <translation>&amp;Использованы</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Библиотеки и их лицензии</translation>
    </message>
    <message>
        <source>&amp;Diagnostics (nothing personal)</source>
        <translation>&amp;Диагностика (без персональных данных)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>&amp;Copy the diagnostics</source>
        <translation>&amp;Скопировать диагностику</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>line605::AccountAppealsWidget</name>
    <message>
        <source>&amp;New appeal (F4)</source>
        <translation>&amp;Новое обращение (F4)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Appeals of the account</source>
        <translation>Обращения по лицевому счёту</translation>
    </message>
    <message>
        <source>Reading the appeals…</source>
        <translation>Читаем обращения…</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <comment>open appeals and their total</comment>
        <translation>%1, всего %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открытое</numerusform>
            <numerusform>%n открытых</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message>
        <source>No appeals yet</source>
        <translation>Обращений пока нет</translation>
    </message>
    <message>
        <source>What this subscriber asks will be listed here.</source>
        <translation>Здесь будет всё, с чем обращается этот потребитель.</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Appeals of the account %1</source>
        <translation>Обращения по лицевому счёту %1</translation>
    </message>
</context>
<context>
    <name>line605::AccountCardPage</name>
    <message>
        <source>Copy the account number</source>
        <translation>Скопировать номер лицевого счёта</translation>
    </message>
    <message>
        <source>&amp;Reading  F2</source>
        <translation>По&amp;казания  F2</translation>
    </message>
    <message>
        <source>Take a reading</source>
        <translation>Принять показания</translation>
    </message>
    <message>
        <source>&amp;Appeal  F4</source>
        <translation>&amp;Обращение  F4</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Разделы карточки</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Last readings</source>
        <translation>Последние показания</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Window %1–%2</source>
        <translation>Окно %1–%2</translation>
    </message>
    <message>
        <source>The account number is copied.</source>
        <translation>Номер лицевого счёта скопирован.</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Лицевой счёт не открыт</translation>
    </message>
    <message>
        <source>Find one by Ctrl+K: account number, phone, name, address or meter.</source>
        <translation>Найдите его по Ctrl+K: номер счёта, телефон, имя, адрес или прибор учёта.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Начисления и платежи</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Карточка: %1</translation>
    </message>
    <message>
        <source>Opening the account…</source>
        <translation>Открываем лицевой счёт…</translation>
    </message>
    <message>
        <source>Account number %1</source>
        <translation>Лицевой счёт %1</translation>
    </message>
    <message>
        <source>past due: %1</source>
        <translation>просрочено: %1</translation>
    </message>
    <message>
        <source>last paid %1 on %2</source>
        <translation>последний платёж %1, %2</translation>
    </message>
    <message>
        <source>next due date %1</source>
        <translation>оплатить до&#xa0;%1</translation>
    </message>
    <message>
        <source>no meter</source>
        <translation>нет прибора учёта</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>meter %1</source>
        <translation>прибор %1</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>открытых нет</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n&#xa0;открытое</numerusform>
            <numerusform>%n&#xa0;открытых</numerusform>
            <numerusform>%n&#xa0;открытых</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest deadline %1, %2</source>
        <translation>ближайший срок %1, %2</translation>
    </message>
    <message>
        <source>debt, all of it past due</source>
        <translation>долг, весь просрочен</translation>
    </message>
    <message>
        <source>sent by the meter</source>
        <translation>передаёт прибор</translation>
    </message>
    <message>
        <source>Card: show the whole phone number</source>
        <translation>Карточка: показать телефон полностью</translation>
    </message>
    <message>
        <source>Card: show the whole e-mail address</source>
        <translation>Карточка: показать электронную почту полностью</translation>
    </message>
    <message>
        <source>The history comes from the centre…</source>
        <translation>История загружается из центра…</translation>
    </message>
    <message>
        <source>The history is not loaded: no connection</source>
        <translation>История не загружена: нет связи</translation>
    </message>
    <message>
        <source>Readings, charges and payments come from the centre when a card is opened and stay here afterwards. The balance and the last readings above are here.</source>
        <translation>Показания, начисления и платежи приходят из центра, когда карточку открывают, и потом остаются здесь. Баланс и последние показания выше — на месте.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>line605::AccountLinesModel</name>
    <message>
        <source>no readings</source>
        <translation>показаний нет</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Показание от</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
</context>
<context>
    <name>line605::AccountListModel</name>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Прибор</translation>
    </message>
</context>
<context>
    <name>line605::AccountsPage</name>
    <message>
        <source>name, address, number (Ctrl+F)</source>
        <translation>имя, адрес, номер (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words to narrow the list by</source>
        <translation>Слова для отбора в списке</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город или посёлок</translation>
    </message>
    <message>
        <source>Kind of subscriber</source>
        <translation>Вид потребителя</translation>
    </message>
    <message>
        <source>&amp;Debtors</source>
        <translation>&amp;Должники</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить отбор</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Лицевые счета</translation>
    </message>
    <message>
        <source>Enter: open the card · F2: take a reading · F4: new appeal</source>
        <translation>Enter&#xa0;— карточка · F2&#xa0;— показания · F4&#xa0;— обращение</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все потребители</translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>Все города</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отобрать в списке</translation>
    </message>
    <message>
        <source>Reading the list of accounts…</source>
        <translation>Читаем список лицевых счетов…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are shown</source>
        <translation>Показано лицевых счетов: %1 из %2</translation>
    </message>
    <message>
        <source>There are no accounts in this store</source>
        <translation>В этом хранилище нет лицевых счетов</translation>
    </message>
    <message>
        <source>An administrator imports the registry with line605ctl import.</source>
        <translation>Администратор загружает реестр командой line605ctl import.</translation>
    </message>
    <message>
        <source>No account matches the filter</source>
        <translation>Нет счетов, подходящих под отбор</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Показать все счета</translation>
    </message>
    <message>
        <source>&amp;No reading</source>
        <translation>&amp;Без показаний</translation>
    </message>
    <message>
        <source>No reading in this window yet</source>
        <translation>В этом окне показаний ещё не было</translation>
    </message>
    <message>
        <source>With a&amp;ppeals</source>
        <translation>С &amp;обращениями</translation>
    </message>
    <message>
        <source>Shorten the words or clear the marks; the search box (Ctrl+K) also tries other spellings.</source>
        <translation>Сократите запрос или снимите флажки. Поиск (Ctrl+K) пробует и другие написания.</translation>
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
        <translation>вы</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reply · %1</source>
        <translation>Ответ · %1</translation>
    </message>
    <message>
        <source>Note for colleagues · %1</source>
        <translation>Заметка для коллег · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Исполнитель: %1</translation>
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
        <translation>срока нет: не загружен календарь</translation>
    </message>
    <message>
        <source>the clock is stopped</source>
        <translation>срок приостановлен</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>сегодня последний день</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Суть</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>deadline and what is left of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>was overdue by %n day(s)</source>
        <translation>
            <numerusform>уже просрочено на %n день</numerusform>
            <numerusform>уже просрочено на %n дня</numerusform>
            <numerusform>уже просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) will be left</source>
        <translation>
            <numerusform>останется %n рабочий день</numerusform>
            <numerusform>останется %n рабочих дня</numerusform>
            <numerusform>останется %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) will be left</source>
        <translation>
            <numerusform>останется %n день</numerusform>
            <numerusform>останется %n дня</numerusform>
            <numerusform>останется %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>пауза с %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>since when the clock stands still, what will be left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>без лицевого счёта</translation>
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
        <translation>Обращение %1 получило постоянный номер: %2.</translation>
    </message>
</context>
<context>
    <name>line605::AppealPane</name>
    <message>
        <source>&amp;How it is counted</source>
        <translation>&amp;Как посчитан</translation>
    </message>
    <message>
        <source>Account of the appeal</source>
        <translation>Лицевой счёт обращения</translation>
    </message>
    <message>
        <source>How the deadline is counted</source>
        <translation>Как посчитан срок</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Assi&amp;gn to me</source>
        <translation>Взять &amp;себе</translation>
    </message>
    <message>
        <source>Start wor&amp;k</source>
        <translation>В р&amp;аботу</translation>
    </message>
    <message>
        <source>Wait for the su&amp;bscriber…</source>
        <translation>Ждать потре&amp;бителя…</translation>
    </message>
    <message>
        <source>&amp;Send to review</source>
        <translation>На пров&amp;ерку</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Acce&amp;pt the document</source>
        <translation>Принять &amp;документ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>О&amp;тветить</translation>
    </message>
    <message>
        <source>Repl&amp;y and close</source>
        <translation>Ответить и закр&amp;ыть</translation>
    </message>
    <message>
        <source>Save as a no&amp;te</source>
        <translation>Со&amp;хранить как заметку</translation>
    </message>
    <message>
        <source>Why is the appeal reopened?</source>
        <translation>Почему обращение открывается заново?</translation>
    </message>
    <message>
        <source>What are we waiting for from the subscriber?</source>
        <translation>Чего ждём от потребителя?</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Send the reply and close the appeal</source>
        <translation>Отправить ответ и закрыть обращение</translation>
    </message>
    <message>
        <source>Open the account&apos;s card</source>
        <translation>Открыть карточку лицевого счёта</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Написать ответ</translation>
    </message>
    <message>
        <source>No appeal is chosen</source>
        <translation>Обращение не выбрано</translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation>Выберите обращение в списке, чтобы прочитать его и ответить.</translation>
    </message>
    <message>
        <source>Reading the appeal…</source>
        <translation>Читаем обращение…</translation>
    </message>
    <message>
        <source>nobody is assigned</source>
        <translation>исполнителя нет</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>исполнитель&#xa0;— вы</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>исполнитель&#xa0;— %1</translation>
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
        <translation>без лицевого счёта</translation>
    </message>
    <message>
        <source>Open the account&apos;s card (Ctrl+O)</source>
        <translation>Открыть карточку лицевого счёта (Ctrl+O)</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Ответить до %1</translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n day(s).</source>
        <translation>
            <numerusform>Срок был приостановлен на %n день.</numerusform>
            <numerusform>Срок был приостановлен на %n дня.</numerusform>
            <numerusform>Срок был приостановлен на %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Возобнов&amp;ить</translation>
    </message>
    <message>
        <source>Back to wor&amp;k</source>
        <translation>Вернуть в р&amp;аботу</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>Открыть з&amp;аново…</translation>
    </message>
    <message>
        <source>Reply to the subscriber, or a note for colleagues</source>
        <translation>Ответ потребителю или заметка для коллег</translation>
    </message>
    <message>
        <source>The appeal is answered: reopen it to write again, or add a note</source>
        <translation>На обращение отвечено: откройте его заново, чтобы написать ещё, или оставьте заметку</translation>
    </message>
    <message>
        <source>Appeal %1: %2.</source>
        <translation>Обращение %1: %2.</translation>
    </message>
    <message>
        <source>The reply to %1 is sent, the appeal is closed.</source>
        <translation>Ответ на обращение %1 отправлен, обращение закрыто.</translation>
    </message>
    <message>
        <source>The reply to %1 is sent.</source>
        <translation>Ответ на обращение %1 отправлен.</translation>
    </message>
    <message>
        <source>The note to %1 is saved.</source>
        <translation>Заметка к обращению %1 сохранена.</translation>
    </message>
    <message>
        <source>The identity document of account %1 is accepted.</source>
        <translation>Документ, подтверждающий личность, по лицевому счёту %1 принят.</translation>
    </message>
    <message>
        <source>The unsent reply of %1 was restored.</source>
        <translation>Восстановлен неотправленный ответ от %1.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>The draft is kept as you type.</source>
        <translation>Черновик сохраняется сам.</translation>
    </message>
    <message>
        <source>This appeal is not among those in the list.</source>
        <translation>Этого обращения нет в списке слева.</translation>
    </message>
    <message>
        <source>The reply is given by phone</source>
        <translation>Ответ&#xa0;— по телефону</translation>
    </message>
    <message>
        <source>The reply is given at the office</source>
        <translation>Ответ&#xa0;— в офисе</translation>
    </message>
    <message>
        <source>The reply goes to the cabinet</source>
        <translation>Ответ&#xa0;— в личный кабинет</translation>
    </message>
    <message>
        <source>The reply goes by letter</source>
        <translation>Ответ&#xa0;— письмом</translation>
    </message>
    <message>
        <source>The reply goes by e-mail</source>
        <translation>Ответ&#xa0;— на e-mail</translation>
    </message>
    <message>
        <source>%1 · %2 · received %3 · %4</source>
        <comment>appeal number, topic, when and by which channel</comment>
        <translation>%1 · %2 · поступило %3 · %4</translation>
    </message>
    <message>
        <source>Term of the answer: %1 by %2.</source>
        <translation>Срок ответа: %1, основание&#xa0;— %2.</translation>
    </message>
</context>
<context>
    <name>line605::AppealsPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открытые</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Мои</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>&amp;Просроченные</translation>
    </message>
    <message>
        <source>&amp;Waiting for subscriber</source>
        <translation>&amp;Ждём потребителя</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>Отве&amp;ченные</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>&amp;New appeal (F4)</source>
        <translation>&amp;Новое обращение (F4)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Выгр&amp;узить…</translation>
    </message>
    <message>
        <source>Write the shown rows to a file</source>
        <translation>Записать показанные строки в файл</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>number, subscriber, account or words</source>
        <translation>номер, потребитель, лицевой счёт или слова</translation>
    </message>
    <message>
        <source>Filter the appeals</source>
        <translation>Отбор обращений</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Предыдущее обращение</translation>
    </message>
    <message>
        <source>Reading the appeals…</source>
        <translation>Читаем обращения…</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown; narrow the filter to see the others.</source>
        <translation>Показаны первые %1; уточните отбор, чтобы увидеть остальные.</translation>
    </message>
    <message>
        <source>No appeals here</source>
        <translation>Здесь обращений нет</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>срок сегодня: %n</numerusform>
            <numerusform>срок сегодня: %n</numerusform>
            <numerusform>срок сегодня: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ord&amp;er</source>
        <translation>По&amp;рядок</translation>
    </message>
    <message>
        <source>Order of the appeals</source>
        <translation>Порядок обращений</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>Сначала срочные</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>The oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <source>By subscriber</source>
        <translation>По потребителю</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>По столбцу</translation>
    </message>
    <message>
        <source>Show every open appeal</source>
        <translation>Показать все открытые</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation>Ничего не нашлось по «%1»</translation>
    </message>
    <message>
        <source>Perhaps it is in another box or under another topic.</source>
        <translation>Возможно, обращение в&#xa0;другом разделе или на&#xa0;другую тему.</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Сбросить отбор</translation>
    </message>
    <message>
        <source>No appeals on this topic here</source>
        <translation>Здесь нет обращений на эту тему</translation>
    </message>
    <message>
        <source>Choose another box or every topic.</source>
        <translation>Выберите другой раздел или все темы.</translation>
    </message>
    <message>
        <source>No open appeals</source>
        <translation>Открытых обращений нет</translation>
    </message>
    <message>
        <source>New ones will be listed here.</source>
        <translation>Новые появятся здесь.</translation>
    </message>
    <message>
        <source>Choose another box.</source>
        <translation>Выберите другой раздел.</translation>
    </message>
</context>
<context>
    <name>line605::ApplicationShell</name>
    <message>
        <source>The centre says that this person no longer works here. The data of this desk was deleted; nothing of it is left on this computer.</source>
        <translation>Центр сообщил, что этот сотрудник больше не работает. Данные рабочего места удалены: на этом компьютере ничего не осталось.</translation>
    </message>
    <message>
        <source>The desk was locked because nobody used it. Everything that was typed is kept.</source>
        <translation>Рабочее место заблокировано: им долго не пользовались. Всё набранное сохранено.</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Центр</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for the centre: encrypted on this computer, sent after the sign-in.</source>
        <translation>
            <numerusform>%n операция ждёт отправки: она зашифрована на этом компьютере и уйдёт после входа.</numerusform>
            <numerusform>%n операции ждут отправки: они зашифрованы на этом компьютере и уйдут после входа.</numerusform>
            <numerusform>%n операций ждут отправки: они зашифрованы на этом компьютере и уйдут после входа.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>line605::ArrivalPanel</name>
    <message>
        <source>Date of the payment</source>
        <translation>Дата платежа</translation>
    </message>
    <message>
        <source>Paid o&amp;n</source>
        <translation>Опла&amp;чено</translation>
    </message>
    <message>
        <source>&amp;Day by day</source>
        <translation>По &amp;дням</translation>
    </message>
    <message>
        <source>The day cannot be counted</source>
        <translation>Посчитать день нельзя</translation>
    </message>
    <message>
        <source>arrives by %1 at the latest, %2</source>
        <translation>поступит не позднее %1, %2</translation>
    </message>
    <message>
        <source>By %1 at the latest, %2</source>
        <translation>Не позднее %1, %2</translation>
    </message>
    <message>
        <source>Say: “A payment made on %1 reaches the account by %2 at the latest: a transfer takes up to three working days.”</source>
        <translation>Скажите: «Платёж, сделанный %1, поступит на лицевой счёт не позднее %2: перевод занимает до трёх рабочих дней».</translation>
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
        <translation>Внимание</translation>
    </message>
</context>
<context>
    <name>line605::CentreOffer</name>
    <message>
        <source>Look for the whole number %1 at the centre</source>
        <translation>Искать по полному номеру %1 в центре</translation>
    </message>
    <message>
        <source>Borrow account %1 from the centre until midnight</source>
        <translation>Взять счёт %1 из центра до полуночи</translation>
    </message>
    <message>
        <source>needs the centre, and there is no connection</source>
        <translation>нужна связь с центром, её сейчас нет</translation>
    </message>
    <message>
        <source>%1 — what for?</source>
        <translation>%1 — для чего?</translation>
    </message>
</context>
<context>
    <name>line605::CentreSettingsWidget</name>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>Hosts of the centre</source>
        <translation>Адреса центра</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Серти&amp;фикат</translation>
    </message>
    <message>
        <source>File of the centre&apos;s authority certificate</source>
        <translation>Файл сертификата удостоверяющего центра</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>Сменить &amp;пароль…</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>П&amp;рименить</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the link, host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A host is a name or an address, with its port after a colon if it has one of its own.</source>
        <translation>Адрес — это имя или IP-адрес; если порт особый, он пишется после двоеточия.</translation>
    </message>
    <message>
        <source>The file of the certificate cannot be read.</source>
        <translation>Файл сертификата не читается.</translation>
    </message>
    <message>
        <source>Change these only when the administrator says so: a wrong host is not trusted anyway.</source>
        <translation>Меняйте это, только если так сказал администратор: чужому адресу программа всё равно не поверит.</translation>
    </message>
    <message>
        <source>Choose the certificate of the centre&apos;s authority</source>
        <translation>Выбор сертификата удостоверяющего центра</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved. Connecting to the centre with the new settings.</source>
        <translation>Сохранено. Подключаемся к&#xa0;центру с&#xa0;новыми настройками.</translation>
    </message>
</context>
<context>
    <name>line605::CentreSignInWidget</name>
    <message>
        <source>A desk that works with a centre</source>
        <translation>Рабочее место с центром</translation>
    </message>
    <message>
        <source>Sign in with your login of the centre. The data of your districts is loaded once and kept on this computer, encrypted by your password; later you also work without a connection.</source>
        <translation>Войдите со своим именем входа и паролем центра. Данные ваших районов загрузятся один раз и будут храниться на этом компьютере, зашифрованные вашим паролем; потом можно работать и без связи.</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>&amp;Центр</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>Hosts of the centre</source>
        <translation>Адреса центра</translation>
    </message>
    <message>
        <source>db1.example.ru, db2.example.ru</source>
        <translation>db1.example.ru, db2.example.ru</translation>
    </message>
    <message>
        <source>p&amp;ort</source>
        <translation>п&amp;орт</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Серти&amp;фикат</translation>
    </message>
    <message>
        <source>File of the centre&apos;s authority certificate</source>
        <translation>Файл сертификата удостоверяющего центра</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Имя входа</translation>
    </message>
    <message>
        <source>Login at the centre</source>
        <translation>Имя входа в центре</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password at the centre</source>
        <translation>Пароль в центре</translation>
    </message>
    <message>
        <source>&amp;Sign in without a password on this computer</source>
        <translation>Вхо&amp;дить без пароля на этом компьютере</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Connec&amp;t</source>
        <translation>Под&amp;ключиться</translation>
    </message>
    <message>
        <source>%1 is not a profile of a centre. Ask the administrator for the right file.</source>
        <translation>%1 — не профиль центра. Попросите у администратора нужный файл.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>&amp;Without a centre</source>
        <translation>Бе&amp;з центра</translation>
    </message>
    <message>
        <source>Choose the profile of a centre</source>
        <translation>Выбор профиля центра</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Профили (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the certificate of the centre&apos;s authority</source>
        <translation>Выбор сертификата удостоверяющего центра</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Type the hosts, separated by commas; your administrator knows them.</source>
        <translation>Введите адреса через запятую; их знает администратор.</translation>
    </message>
    <message>
        <source>A host is a name or an address, with its port after a colon if it has one of its own.</source>
        <translation>Адрес — это имя или IP-адрес; если порт особый, он пишется после двоеточия.</translation>
    </message>
    <message>
        <source>Type the port; usually it is 5432.</source>
        <translation>Введите порт; обычно это 5432.</translation>
    </message>
    <message>
        <source>Type the name of the database.</source>
        <translation>Введите имя базы данных.</translation>
    </message>
    <message>
        <source>Choose the certificate: without it nobody knows whether the centre is the right one.</source>
        <translation>Выберите сертификат: без него нельзя убедиться, что центр настоящий.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read.</source>
        <translation>Сертификат %1 не читается.</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Введите имя входа.</translation>
    </message>
    <message>
        <source>Type your password of the centre.</source>
        <translation>Введите пароль для входа в&#xa0;центр.</translation>
    </message>
    <message>
        <source>The centre does not answer at %1. Check the network and the address; the first sign-in needs a connection.</source>
        <translation>Центр не отвечает по адресу %1. Проверьте сеть и адрес: для первого входа нужна связь.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not one of this authority, or it has expired; the password was not sent. Tell the administrator, and do not go on.</source>
        <translation>Сертификат %1 выдан не этим удостоверяющим центром или истёк; пароль не отправлен. Сообщите администратору и не продолжайте.</translation>
    </message>
    <message>
        <source>The centre works with a newer version of the program. Update it, then sign in.</source>
        <translation>Центр работает с более новой версией программы. Обновите её и войдите.</translation>
    </message>
    <message>
        <source>The centre does not let this person work any more. Ask the administrator of the centre.</source>
        <translation>Центр больше не допускает этого сотрудника к работе. Обратитесь к администратору центра.</translation>
    </message>
</context>
<context>
    <name>line605::CentreStrip</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>show</source>
        <translation>показать</translation>
    </message>
    <message>
        <source>Show the whole phone number</source>
        <translation>Показать телефон полностью</translation>
    </message>
    <message>
        <source>Show the whole e-mail address</source>
        <translation>Показать адрес электронной почты полностью</translation>
    </message>
    <message>
        <source>Show the whole number for a purpose (P)</source>
        <translation>Показать номер полностью, с указанием цели (P)</translation>
    </message>
    <message>
        <source>Show the whole address for a purpose (E)</source>
        <translation>Показать адрес полностью, с указанием цели (E)</translation>
    </message>
    <message>
        <source>The history is not loaded: no connection</source>
        <translation>История не загружена: нет связи</translation>
    </message>
    <message>
        <source>The history is being loaded…</source>
        <translation>История загружается…</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Данные на %1</translation>
    </message>
    <message>
        <source>Show the phone number — what for?</source>
        <translation>Показать телефон — для чего?</translation>
    </message>
    <message>
        <source>Show the e-mail address — what for?</source>
        <translation>Показать адрес почты — для чего?</translation>
    </message>
    <message>
        <source>Shown until the card is closed; the request is in the journal.</source>
        <translation>Показано, пока открыта карточка; запрос записан в журнал.</translation>
    </message>
</context>
<context>
    <name>line605::ConflictDialog</name>
    <message>
        <source>Mine and theirs</source>
        <translation>Сравнение с&#xa0;центром</translation>
    </message>
    <message>
        <source>“Take theirs” discards what you did; its text is copied to the clipboard first. “Send mine again” asks the centre once more, as of what it has now.</source>
        <translation>«Оставить как в центре» отбросит ваше действие; его текст сначала скопируется в буфер обмена. «Отправить моё снова» спросит центр ещё раз — по тому, что в нём есть сейчас.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>&amp;Копировать мой текст</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>Send &amp;mine again</source>
        <translation>Отправить &amp;моё снова</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Оставить как в центре</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing is known here</source>
        <translation>здесь ничего не известно</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>At the centre now</source>
        <translation>В центре сейчас</translation>
    </message>
    <message>
        <source>As it was when I typed</source>
        <translation>Как было при вводе</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <comment>kind of operation</comment>
        <translation>%1, лицевой счёт %2</translation>
    </message>
    <message>
        <source>What you typed is on the clipboard.</source>
        <translation>Набранное вами — в буфере обмена.</translation>
    </message>
    <message>
        <source>The centre&apos;s version was taken</source>
        <translation>Оставлено как в центре</translation>
    </message>
    <message>
        <source>The centre&apos;s version stays; your text is on the clipboard.</source>
        <translation>Осталось как в центре; ваш текст — в буфере обмена.</translation>
    </message>
    <message>
        <source>It is sent to the centre again.</source>
        <translation>Отправляется в центр ещё раз.</translation>
    </message>
    <message>
        <source>being asked for…</source>
        <translation>запрашивается…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>line605::ConflictWords</name>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>value, date, source</comment>
        <translation>%1 от %2, %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what, who, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>line605::Ctl</name>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Managing company</source>
        <translation>Управляющая компания</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Личный кабинет</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Последний платёж</translation>
    </message>
    <message>
        <source>Open appeals</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <source>Nearest deadline</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Прибор учёта</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Последнее показание</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Дата показания</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Снят</translation>
    </message>
    <message>
        <source>Name one account number.</source>
        <translation>Укажите один номер лицевого счёта.</translation>
    </message>
    <message>
        <source>Only these states; may be repeated. Without it all open ones.</source>
        <translation>Только эти состояния; можно повторять. Без него&#xa0;— все открытые.</translation>
    </message>
    <message>
        <source>Only this topic.</source>
        <translation>Только эта тема.</translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation>Только по этому счёту.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Только этого исполнителя.</translation>
    </message>
    <message>
        <source>Only with this text in number, subject, text, subscriber or account.</source>
        <translation>Только с этим текстом в номере, теме, тексте, имени потребителя или номере счёта.</translation>
    </message>
    <message>
        <source>Only those past their deadline.</source>
        <translation>Только просроченные.</translation>
    </message>
    <message>
        <source>How many to show at most.</source>
        <translation>Наибольшее число обращений в&#xa0;ответе.</translation>
    </message>
    <message>
        <source>The account&apos;s number; without it the appeal belongs to none.</source>
        <translation>Номер лицевого счёта; без него&#xa0;— обращение без лицевого счёта.</translation>
    </message>
    <message>
        <source>phone, office, cabinet, letter or email.</source>
        <translation>phone, office, cabinet, letter или email.</translation>
    </message>
    <message>
        <source>The code of the topic.</source>
        <translation>Код темы.</translation>
    </message>
    <message>
        <source>A line for lists; without it the topic&apos;s name.</source>
        <translation>Строка для списков; без неё&#xa0;— название темы.</translation>
    </message>
    <message>
        <source>The text of the appeal; - reads standard input.</source>
        <translation>Текст обращения; знак «-» означает чтение из&#xa0;стандартного ввода.</translation>
    </message>
    <message>
        <source>The reply; - reads standard input.</source>
        <translation>Текст ответа; знак «-» означает чтение из стандартного ввода.</translation>
    </message>
    <message>
        <source>The reply settles the appeal.</source>
        <translation>Ответ закрывает обращение.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Суть</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Name one appeal number.</source>
        <translation>Укажите один номер обращения.</translation>
    </message>
    <message>
        <source>The reply is sent.</source>
        <translation>Ответ отправлен.</translation>
    </message>
    <message>
        <source>The store to work with.</source>
        <translation>Хранилище, с которым работать.</translation>
    </message>
    <message>
        <source>Its first line is the store&apos;s password; without it the password is asked for.</source>
        <translation>Пароль хранилища&#xa0;— первая строка этого файла; без него пароль будет запрошен.</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Отвечать в виде JSON.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 принимает целое число от %2 до %3.</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”; it takes one of: %3.</source>
        <translation>--%1 не принимает «%2»; возможны значения: %3.</translation>
    </message>
    <message>
        <source>How many accounts the region has.</source>
        <translation>Сколько счетов в регионе.</translation>
    </message>
    <message>
        <source>The same seed gives the same region.</source>
        <translation>Одно и то же зерно даёт один и тот же регион.</translation>
    </message>
    <message>
        <source>For how many accounts there is history.</source>
        <translation>Для скольких счетов есть история.</translation>
    </message>
    <message>
        <source>The day that the region is as of.</source>
        <translation>День, на который составлен регион.</translation>
    </message>
    <message>
        <source>--today takes a date of the form YYYY-MM-DD.</source>
        <translation>--today принимает дату вида ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Лицевые счета</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Приборы учёта</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Начисления</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 из %2 счетов</translation>
    </message>
    <message>
        <source>Finishing: %1 %</source>
        <translation>Завершение: %1 %</translation>
    </message>
    <message>
        <source>The store has accounts already; a demonstration region needs an empty one.</source>
        <translation>В хранилище уже есть счета; для демонстрационного региона нужно пустое.</translation>
    </message>
    <message>
        <source>Check everything and keep nothing.</source>
        <translation>Всё проверить и ничего не сохранять.</translation>
    </message>
    <message>
        <source>Import the good lines and write the bad ones to this file.</source>
        <translation>Загрузить верные строки, а строки с ошибками записать в этот файл.</translation>
    </message>
    <message>
        <source>utf-8 or cp1251.</source>
        <translation>utf-8 или cp1251.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 %</source>
        <translation>%1: строк %2, %3 %</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 %, %4 left</source>
        <translation>%1: строк %2, %3 %, осталось %4</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Загружено.</translation>
    </message>
    <message>
        <source>A dry run: nothing was kept.</source>
        <translation>Пробный прогон: ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing was imported, since there are bad lines.</source>
        <translation>Ничего не загружено: есть строки с ошибками.</translation>
    </message>
    <message>
        <source>Name one directory to import.</source>
        <translation>Укажите один каталог для загрузки.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is not known and was left.</source>
        <translation>%1: столбец «%2» неизвестен и пропущен.</translation>
    </message>
    <message>
        <source>%1: not a file of the registry, left.</source>
        <translation>%1: не файл реестра, пропущен.</translation>
    </message>
    <message>
        <source>Usage: line605ctl COMMAND --store FILE [options]. Every command takes --help.</source>
        <translation>Вызов: line605ctl КОМАНДА --store ФАЙЛ [параметры]. У каждой команды есть --help.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused by a rule or bad lines, 2 wrong usage, 3 not available.</source>
        <translation>Код завершения: 0&#xa0;— выполнено, 1&#xa0;— отказ по правилу или строки с ошибками, 2&#xa0;— неверный вызов, 3&#xa0;— недоступно.</translation>
    </message>
    <message>
        <source>There is no command “%1”; line605ctl --help names them all.</source>
        <translation>Нет команды «%1»; все команды перечисляет line605ctl --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>The account&apos;s number.</source>
        <translation>Номер лицевого счёта.</translation>
    </message>
    <message>
        <source>The meter&apos;s number, when there are several in use.</source>
        <translation>Номер прибора учёта, если в работе их несколько.</translation>
    </message>
    <message>
        <source>The value of a zone; once for each of the meter&apos;s zones.</source>
        <translation>Значение зоны; по одному разу для каждой зоны прибора.</translation>
    </message>
    <message>
        <source>The day of the reading; today when it is not given.</source>
        <translation>Дата показания; если не указана&#xa0;— сегодня.</translation>
    </message>
    <message>
        <source>phone, office, cabinet, list, ivr, control or remote.</source>
        <translation>phone, office, cabinet, list, ivr, control или remote.</translation>
    </message>
    <message>
        <source>The caller confirmed what the rules ask to be read back.</source>
        <translation>Звонящий подтвердил то, что правила велят зачитать.</translation>
    </message>
    <message>
        <source>Who confirmed a use of over ten times the usual.</source>
        <translation>Кто подтвердил расход более чем в десять раз выше обычного.</translation>
    </message>
    <message>
        <source>--date takes a date of the form YYYY-MM-DD.</source>
        <translation>--date принимает дату вида ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>--zone takes a zone and a value, for example T1=12345.</source>
        <translation>--zone принимает зону и значение, например T1=12345.</translation>
    </message>
    <message>
        <source>Give the value of at least one zone with --zone T1=VALUE.</source>
        <translation>Укажите значение хотя бы одной зоны: --zone T1=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>The reading is taken.</source>
        <translation>Показания приняты.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Учитывается за</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Name the account with --account NUMBER.</source>
        <translation>Укажите лицевой счёт: --account НОМЕР.</translation>
    </message>
    <message>
        <source>Read it back to the caller and repeat with --confirm.</source>
        <translation>Зачитайте значения звонящему и повторите с --confirm.</translation>
    </message>
    <message>
        <source>How many accounts to show at most.</source>
        <translation>Наибольшее число счетов в&#xa0;ответе.</translation>
    </message>
    <message>
        <source>Searched for “%1”, the same keys on the other keyboard layout.</source>
        <translation>Искали «%1»&#xa0;— те же клавиши в другой раскладке.</translation>
    </message>
    <message>
        <source>Searched for “%1”, the Cyrillic spelling.</source>
        <translation>Искали «%1»&#xa0;— то же русскими буквами.</translation>
    </message>
    <message>
        <source>Searched for the digits “%1” inside numbers.</source>
        <translation>Искали цифры «%1» внутри номеров.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Укажите, что искать.</translation>
    </message>
    <message>
        <source>There are more; raise --limit to see them.</source>
        <translation>Найдено больше; чтобы увидеть всё, увеличьте --limit.</translation>
    </message>
    <message>
        <source>Password of the store: </source>
        <translation>Пароль хранилища: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Ещё раз: </translation>
    </message>
    <message>
        <source>Name the store with --store FILE.</source>
        <translation>Укажите хранилище: --store ФАЙЛ.</translation>
    </message>
    <message>
        <source>Whose store a new one is.</source>
        <translation>Чьё хранилище создаётся.</translation>
    </message>
    <message>
        <source>The person&apos;s name as the window shows it.</source>
        <translation>Имя сотрудника, как его показывает окно.</translation>
    </message>
    <message>
        <source>operator, clerk or supervisor.</source>
        <translation>operator (оператор), clerk (специалист офиса) или supervisor (старший смены).</translation>
    </message>
    <message>
        <source>The store is made: %1</source>
        <translation>Хранилище создано: %1</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Версия схемы</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Операции</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Нарушение: %1</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Хранилище исправно.</translation>
    </message>
    <message>
        <source>The store is not sound.</source>
        <translation>Хранилище повреждено.</translation>
    </message>
    <message>
        <source>Name the file to back up to.</source>
        <translation>Укажите файл для резервной копии.</translation>
    </message>
    <message>
        <source>The store is copied, with its key file, to %1</source>
        <translation>Хранилище вместе с файлом ключа скопировано в %1</translation>
    </message>
    <message>
        <source>Name the file to restore from.</source>
        <translation>Укажите файл, из которого восстановить.</translation>
    </message>
    <message>
        <source>The copy is in the place of the store %1; the old file is kept beside it.</source>
        <translation>Копия поставлена на место хранилища %1; прежний файл сохранён рядом.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Name the file for the bad lines with --skip-bad REJECTS.csv.</source>
        <translation>Укажите файл для ошибочных строк: --skip-bad REJECTS.csv.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» здесь не ожидается.</translation>
    </message>
    <message>
        <source>Give the value of %1 once.</source>
        <translation>Укажите значение %1 один раз.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Name a file that has it with --password-file FILE.</source>
        <translation>Нет терминала, чтобы спросить пароль. Укажите файл с паролем: --password-file FILE.</translation>
    </message>
    <message>
        <source>Replace a file that is there already.</source>
        <translation>Заменить файл, если он уже есть.</translation>
    </message>
    <message>
        <source>%1 is there already. --force replaces it.</source>
        <translation>Файл %1 уже есть. Заменить его: --force.</translation>
    </message>
    <message>
        <source>No password in --dsn: every user of the machine could read it. Name a file with --password-file or PGPASSFILE.</source>
        <translation>Пароль в --dsn не указывают: его мог бы прочесть любой пользователь машины. Укажите файл через --password-file или PGPASSFILE.</translation>
    </message>
    <message>
        <source>--dsn is not understood; it takes “host=… dbname=… user=… sslrootcert=…”.</source>
        <translation>--dsn не разобран; ожидается «host=… dbname=… user=… sslrootcert=…».</translation>
    </message>
    <message>
        <source>--dsn: “%1” is missing, wrong or not taken.</source>
        <translation>--dsn: «%1» не указано, неверно или не принимается.</translation>
    </message>
    <message>
        <source>The centre: “host=… dbname=… user=… sslrootcert=…”; without a password.</source>
        <translation>Центр: «host=… dbname=… user=… sslrootcert=…»; без пароля.</translation>
    </message>
    <message>
        <source>Its first line is the password; without it PGPASSFILE is looked into.</source>
        <translation>Первая строка этого файла — пароль; без него он ищется в файле PGPASSFILE.</translation>
    </message>
    <message>
        <source>Name the centre with --dsn DSN.</source>
        <translation>Укажите центр: --dsn DSN.</translation>
    </message>
    <message>
        <source>There is no centre in this database; line605ctl centre init makes it.</source>
        <translation>В этой базе нет центра; его создаёт line605ctl centre init.</translation>
    </message>
    <message>
        <source>The centre is sound.</source>
        <translation>Центр исправен.</translation>
    </message>
    <message>
        <source>The centre is not sound.</source>
        <translation>Центр неисправен.</translation>
    </message>
    <message>
        <source>The centre&apos;s schema is version %1 (it was %2).</source>
        <translation>Схема центра — версия %1 (была %2).</translation>
    </message>
    <message>
        <source>There is a centre in this database already; use centre migrate.</source>
        <translation>В этой базе уже есть центр; используйте centre migrate.</translation>
    </message>
    <message>
        <source>Every desk compares its data with the centre at its next contact.</source>
        <translation>Каждое рабочее место сверит свои данные с центром при следующей связи.</translation>
    </message>
    <message>
        <source>The centre&apos;s database in the backup.</source>
        <translation>База центра в резервной копии.</translation>
    </message>
    <message>
        <source>Where PostgreSQL&apos;s programs are, when PATH does not say.</source>
        <translation>Где находятся программы PostgreSQL, если их нет в PATH.</translation>
    </message>
    <message>
        <source>Name one backup: a directory of pg_basebackup or a file of pg_dump -Fc.</source>
        <translation>Укажите одну резервную копию: каталог pg_basebackup или файл pg_dump -Fc.</translation>
    </message>
    <message>
        <source>The centre has accounts already; a demonstration region needs an empty one.</source>
        <translation>В&#xa0;центре уже есть лицевые счета; для демонстрационного региона нужен пустой центр.</translation>
    </message>
    <message>
        <source>The person&apos;s districts, separated by commas; without it, all of them.</source>
        <translation>Районы сотрудника через запятую; без параметра — все.</translation>
    </message>
    <message>
        <source>Its first line is the password for the centre; without it PGPASSFILE is looked into.</source>
        <translation>Первая строка этого файла — пароль к центру; без него он ищется в файле PGPASSFILE.</translation>
    </message>
    <message>
        <source>Its first line is the person&apos;s password; without it the password is asked for.</source>
        <translation>Первая строка этого файла — пароль сотрудника; без него пароль будет запрошен.</translation>
    </message>
    <message>
        <source>operator, clerk, supervisor or administrator.</source>
        <translation>operator, clerk, supervisor или administrator.</translation>
    </message>
    <message>
        <source>There is a login of this name already.</source>
        <translation>Такое имя входа уже есть.</translation>
    </message>
    <message>
        <source>There is no active person of this login.</source>
        <translation>Действующего сотрудника с&#xa0;таким именем входа нет.</translation>
    </message>
    <message>
        <source>Name one login: a small letter, then letters, digits or underscores.</source>
        <translation>Укажите одно имя входа: строчная латинская буква, затем буквы, цифры или подчёркивания.</translation>
    </message>
    <message>
        <source>Name the person with --name NAME.</source>
        <translation>Укажите имя сотрудника: --name ИМЯ.</translation>
    </message>
    <message>
        <source>Password of the person: </source>
        <translation>Пароль сотрудника: </translation>
    </message>
    <message>
        <source>%1 may sign in.</source>
        <translation>%1 может входить.</translation>
    </message>
    <message>
        <source>Name one login.</source>
        <translation>Укажите одно имя входа.</translation>
    </message>
    <message>
        <source>%1 is dismissed; the person&apos;s desks wipe themselves at their next contact.</source>
        <translation>Сотрудник %1 отстранён; его рабочие места сотрут свои данные при следующей связи.</translation>
    </message>
    <message>
        <source>%1 sees these districts from the next contact on.</source>
        <translation>%1 увидит эти районы со следующей связи.</translation>
    </message>
    <message>
        <source>The file that says where the centre is.</source>
        <translation>Файл с адресом центра.</translation>
    </message>
    <message>
        <source>Whose store is made, when there is none yet.</source>
        <translation>Чьё хранилище создать, если его ещё нет.</translation>
    </message>
    <message>
        <source>End when the store and the centre are level (the default).</source>
        <translation>Завершить, когда всё отправлено и получено (по умолчанию).</translation>
    </message>
    <message>
        <source>Go on until interrupted; say each change.</source>
        <translation>Продолжать до прерывания и сообщать о каждой перемене.</translation>
    </message>
    <message>
        <source>Name the file of the centre with --centre.</source>
        <translation>Укажите файл с адресом центра: --centre.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Waiting operations</source>
        <translation>Операций ждёт отправки</translation>
    </message>
    <message>
        <source>Refused operations</source>
        <translation>Отклонено операций</translation>
    </message>
    <message>
        <source>Different: scope %1, table %2</source>
        <translation>Расходится: область %1, таблица %2</translation>
    </message>
    <message>
        <source>The store is equal to the centre.</source>
        <translation>Хранилище совпадает с центром.</translation>
    </message>
    <message>
        <source>There is no store yet. Say with --person whose it is to be.</source>
        <translation>Хранилища ещё нет. Укажите в --person, чьё оно будет.</translation>
    </message>
    <message>
        <source>The password must not be empty.</source>
        <translation>Пароль не может быть пустым.</translation>
    </message>
    <message>
        <source>The centre was not reached for too long, so the store is closed. Reach it with line605ctl sync.</source>
        <translation>С центром слишком долго не было связи, поэтому хранилище закрыто. Свяжитесь с центром: line605ctl sync.</translation>
    </message>
</context>
<context>
    <name>line605::DayCountModel</name>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>day of the payment, not counted</source>
        <translation>день платежа, не в счёт</translation>
    </message>
    <message>
        <source>day off, not counted</source>
        <translation>выходной, не в счёт</translation>
    </message>
    <message>
        <source>public holiday, not counted</source>
        <translation>праздник, не в счёт</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>рабочий день %1</translation>
    </message>
    <message>
        <source>received, not counted</source>
        <translation>день поступления, не в счёт</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>день %1</translation>
    </message>
    <message>
        <source>waiting for the subscriber, not counted</source>
        <translation>ждали потребителя, не в счёт</translation>
    </message>
    <message>
        <source>the end moves to a working day</source>
        <translation>срок переносится на рабочий день</translation>
    </message>
</context>
<context>
    <name>line605::DiscardDialog</name>
    <message>
        <source>Discard an operation</source>
        <translation>Отбросить операцию</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Reason for discarding</source>
        <translation>Причина, по которой операция отбрасывается</translation>
    </message>
    <message>
        <source>What was typed is copied to the clipboard first. The reason stays in this desk&apos;s store.</source>
        <translation>Набранное сначала копируется в буфер обмена. Причина останется в хранилище этого рабочего места.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>О&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>От&amp;бросить</translation>
    </message>
    <message>
        <source>“%1” will not be sent. What depends on it goes with it. This cannot be undone.</source>
        <translation>«%1» не будет отправлено. Всё, что от этого зависит, тоже. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Внесено по ошибке</translation>
    </message>
    <message>
        <source>Somebody else has done it already</source>
        <translation>Это уже сделал другой сотрудник</translation>
    </message>
    <message>
        <source>The subscriber has said something else since</source>
        <translation>Потребитель потом сообщил другое</translation>
    </message>
    <message>
        <source>It will be entered anew</source>
        <translation>Будет внесено заново</translation>
    </message>
    <message>
        <source>choose one or write your own</source>
        <translation>выберите или напишите свою</translation>
    </message>
</context>
<context>
    <name>line605::DraftsDialog</name>
    <message>
        <source>Unfinished things</source>
        <translation>Незаконченное</translation>
    </message>
    <message>
        <source>You began these and have not finished them. Nothing is sent before you finish it.</source>
        <translation>Эти записи начаты, но не закончены. Пока вы их не завершите, ничего не отправляется.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Набрано</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Reply to an appeal</source>
        <translation>Ответ на обращение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Незаконченного нет.</translation>
    </message>
</context>
<context>
    <name>line605::ExportJob</name>
    <message>
        <source>Export the shown rows</source>
        <translation>Выгрузить показанные строки</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Текстовая таблица (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>Выгрузка: строк %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1.</source>
        <translation>
            <numerusform>Выгружена %n строка в файл %1.</numerusform>
            <numerusform>Выгружено %n строки в файл %1.</numerusform>
            <numerusform>Выгружено %n строк в файл %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Выгрузка отменена, файл не записан.</translation>
    </message>
</context>
<context>
    <name>line605::FirstSyncWidget</name>
    <message>
        <source>Progress of the first loading</source>
        <translation>Ход первой загрузки</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>За&amp;блокировать</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 из %2 строк</translation>
    </message>
    <message>
        <source>the search is being prepared</source>
        <translation>готовится поиск</translation>
    </message>
    <message>
        <source>It may be interrupted at any time: it goes on where it was, also after a restart or a break of the link. Search and pages open by themselves when it is done.</source>
        <translation>Прервать можно в любой момент: загрузка продолжится с того же места, в том числе после перезапуска или обрыва связи. Поиск и страницы откроются сами, когда она закончится.</translation>
    </message>
    <message>
        <source>The first loading of data</source>
        <translation>Первая загрузка данных</translation>
    </message>
    <message>
        <source>Accounts, meters and open appeals of your districts come to this computer, encrypted. It happens once; later only changes come.</source>
        <translation>Лицевые счета, приборы и открытые обращения ваших районов загружаются на этот компьютер в зашифрованном виде. Это происходит один раз, дальше приходят только изменения.</translation>
    </message>
    <message>
        <source>Connecting to the centre…</source>
        <translation>Подключение к центру…</translation>
    </message>
    <message>
        <source>The data of your districts will be loaded from %1.</source>
        <translation>Данные ваших районов загрузятся с %1.</translation>
    </message>
    <message>
        <source>No connection to the centre</source>
        <translation>Нет связи с центром</translation>
    </message>
    <message>
        <source>The centre does not let you in</source>
        <translation>Центр не принял вход</translation>
    </message>
    <message>
        <source>The data is closed until the next contact</source>
        <translation>Данные закрыты до связи с центром</translation>
    </message>
    <message>
        <source>There was no contact with the centre since %1, longer than is permitted. The data stays here, encrypted, and is shown again as soon as the centre answers.</source>
        <translation>Связи с центром не было с %1 — дольше, чем разрешено. Данные остаются здесь, зашифрованные, и откроются, как только центр ответит.</translation>
    </message>
    <message>
        <source>What you entered is kept and will be sent.</source>
        <translation>Внесённое вами сохранено и будет отправлено.</translation>
    </message>
    <message>
        <source>The data of this desk was deleted</source>
        <translation>Данные рабочего места удалены</translation>
    </message>
    <message>
        <source>If this is a mistake, ask the administrator of the centre.</source>
        <translation>Если это ошибка, обратитесь к администратору центра.</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Ввести &amp;пароль…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>По&amp;пробовать сейчас</translation>
    </message>
    <message>
        <source>The centre has not answered since %1. The loading goes on by itself as soon as it does.</source>
        <translation>Центр не отвечает с %1. Загрузка продолжится сама, как только он ответит.</translation>
    </message>
</context>
<context>
    <name>line605::HeaderBar</name>
    <message>
        <source>Line 605</source>
        <translation>Линия 605</translation>
    </message>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1, %2: меню</translation>
    </message>
    <message numerus="yes">
        <source>embedded store · %n in the queue</source>
        <translation>
            <numerusform>встроенное хранилище · %n в очереди</numerusform>
            <numerusform>встроенное хранилище · %n в очереди</numerusform>
            <numerusform>встроенное хранилище · %n в очереди</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>How the link stands, and what waits for the centre.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Link with the centre: %1</source>
        <translation>Связь с центром: %1</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Последняя синхронизация: %1</translation>
    </message>
    <message>
        <source>There was no sync yet.</source>
        <translation>Синхронизации ещё не было.</translation>
    </message>
    <message>
        <source>%1: the sync page</source>
        <translation>%1: страница «Синхронизация»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role of the person</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) refused by the centre. Opens the list.</source>
        <translation>
            <numerusform>%n операция отклонена центром. Открывает список.</numerusform>
            <numerusform>%n операции отклонены центром. Открывает список.</numerusform>
            <numerusform>%n операций отклонено центром. Открывает список.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>line605::ListView</name>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Вернуть стандартные столбцы</translation>
    </message>
</context>
<context>
    <name>line605::MainWindow</name>
    <message>
        <source>Line 605</source>
        <translation>Линия 605</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Лицевые счета</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Find an account or an appeal</source>
        <translation>Найти счёт или обращение</translation>
    </message>
    <message>
        <source>Take a reading for the shown account</source>
        <translation>Принять показания по открытому счёту</translation>
    </message>
    <message>
        <source>Take a new appeal</source>
        <translation>Принять новое обращение</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation>Выгрузить показанные строки</translation>
    </message>
    <message>
        <source>There is no list to export on this page.</source>
        <translation>На этой странице нет списка для выгрузки.</translation>
    </message>
    <message>
        <source>Manual for this page</source>
        <translation>Руководство по этой странице</translation>
    </message>
    <message>
        <source>Shortcuts of this page</source>
        <translation>Клавиши этой страницы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>&amp;Unfinished things</source>
        <translation>&amp;Незаконченное</translation>
    </message>
    <message>
        <source>&amp;About Line 605</source>
        <translation>&amp;О программе «Линия 605»</translation>
    </message>
    <message>
        <source>Find the account first: a reading needs one.</source>
        <translation>Сначала найдите лицевой счёт: показания принимаются по счёту.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Другой лицевой счёт</translation>
    </message>
    <message>
        <source>The card shows another account. Go on with this one?</source>
        <translation>На карточке открыт другой лицевой счёт. Продолжить с этим?</translation>
    </message>
    <message>
        <source>On the card: %1, %2
This one: %3, %4</source>
        <translation>На карточке: %1, %2
Выбран: %3, %4</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished thing(s) were restored.</source>
        <translation>
            <numerusform>Восстановлена %n незаконченная запись.</numerusform>
            <numerusform>Восстановлены %n незаконченные записи.</numerusform>
            <numerusform>Восстановлено %n незаконченных записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>%1: reading</source>
        <translation>%1&#xa0;— показания</translation>
    </message>
    <message>
        <source>%1: appeal</source>
        <translation>%1&#xa0;— обращение</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>Сменить &amp;пароль…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What is the matter with the link, and what it means: two sentences.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Ввести новый пароль…</translation>
    </message>
    <message>
        <source>Opens when the data of the centre is here</source>
        <translation>Откроется, когда загрузятся данные центра</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Есть неотправленные операции</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for the centre. Quit all the same?</source>
        <translation>
            <numerusform>%n операция ждёт отправки в центр. Всё равно выйти?</numerusform>
            <numerusform>%n операции ждут отправки в центр. Всё равно выйти?</numerusform>
            <numerusform>%n операций ждут отправки в центр. Всё равно выйти?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, encrypted, and are sent after your next sign-in here. Until then others do not see them.</source>
        <translation>Они остаются на этом компьютере в зашифрованном виде и уйдут после вашего следующего входа здесь. До тех пор другие их не видят.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Остаться</translation>
    </message>
</context>
<context>
    <name>line605::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Текст темы</translation>
    </message>
</context>
<context>
    <name>line605::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Скрыть сообщение</translation>
    </message>
</context>
<context>
    <name>line605::Names</name>
    <message>
        <source>Individual</source>
        <translation>Физическое лицо</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Юридическое лицо</translation>
    </message>
    <message>
        <source>Urban, gas stoves</source>
        <translation>Город, газовые плиты</translation>
    </message>
    <message>
        <source>Urban, electric stoves</source>
        <translation>Город, электроплиты</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>T1 round the clock</source>
        <translation>T1 круглосуточно</translation>
    </message>
    <message>
        <source>T1 day</source>
        <translation>T1 день</translation>
    </message>
    <message>
        <source>T1 peak</source>
        <translation>T1 пик</translation>
    </message>
    <message>
        <source>T2 night</source>
        <translation>T2 ночь</translation>
    </message>
    <message>
        <source>T3 half-peak</source>
        <translation>T3 полупик</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>В офисе</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>Бумажный список</translation>
    </message>
    <message>
        <source>Voice menu</source>
        <translation>Голосовое меню</translation>
    </message>
    <message>
        <source>Control reading</source>
        <translation>Контрольное снятие</translation>
    </message>
    <message>
        <source>Calculated by average</source>
        <translation>Расчёт по среднему</translation>
    </message>
    <message>
        <source>Calculated by norm</source>
        <translation>Расчёт по нормативу</translation>
    </message>
    <message>
        <source>Electricity of the premises</source>
        <translation>Электроэнергия помещения</translation>
    </message>
    <message>
        <source>Electricity of the common areas</source>
        <translation>Электроэнергия на общедомовые нужды</translation>
    </message>
    <message>
        <source>Recalculation</source>
        <translation>Перерасчёт</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Пени</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Cash desk of the office</source>
        <translation>Касса офиса</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Payment terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Automatic payment</source>
        <translation>Автоплатёж</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Иной способ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Личный кабинет</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>General questions</source>
        <translation>Общие вопросы</translation>
    </message>
    <message>
        <source>Documents that prove identity</source>
        <translation>Передача документов, подтверждающих личность</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Начисления и платежи</translation>
    </message>
    <message>
        <source>A payment did not arrive</source>
        <translation>Не поступил платёж</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Прибор учёта</translation>
    </message>
    <message>
        <source>Change of data</source>
        <translation>Изменение данных</translation>
    </message>
    <message>
        <source>Re-registration</source>
        <translation>Переоформление</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Outages and quality</source>
        <translation>Отключение и качество</translation>
    </message>
    <message>
        <source>Gas (documents)</source>
        <translation>Газ (документы)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for the subscriber</source>
        <translation>Ждёт потребителя</translation>
    </message>
    <message>
        <source>On review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Assigned to a person</source>
        <translation>Назначен исполнитель</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Изменено состояние</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Отправлен ответ</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Добавлена заметка</translation>
    </message>
    <message>
        <source>Identity document accepted</source>
        <translation>Документ, подтверждающий личность, принят</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>No cabinet</source>
        <translation>Кабинета нет</translation>
    </message>
    <message>
        <source>Cabinet works</source>
        <translation>Кабинет работает</translation>
    </message>
    <message>
        <source>Cabinet is locked</source>
        <translation>Кабинет заблокирован</translation>
    </message>
    <message>
        <source>E-mail is not confirmed</source>
        <translation>Почта не&#xa0;подтверждена</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Специалист офиса</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший смены</translation>
    </message>
    <message>
        <source>Remote reading</source>
        <translation>Дистанционно</translation>
    </message>
</context>
<context>
    <name>line605::NewAppealDialog</name>
    <message>
        <source>New appeal</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>What is it a&amp;bout?</source>
        <translation>О &amp;чём обращение?</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Текст обращения</translation>
    </message>
    <message>
        <source>In the subscriber&apos;s words</source>
        <translation>Словами потребителя</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Канал</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>&amp;Close, keep the draft</source>
        <translation>&amp;Закрыть, сохранив черновик</translation>
    </message>
    <message>
        <source>&amp;Register (Ctrl+Enter)</source>
        <translation>За&amp;регистрировать (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Register the appeal</source>
        <translation>Зарегистрировать обращение</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>У обратившегося нет лицевого счёта</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Читаем лицевой счёт…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account number and holder</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The unfinished appeal of %1 was restored.</source>
        <translation>Восстановлено незаконченное обращение от %1.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>The draft is kept as you type.</source>
        <translation>Черновик сохраняется сам.</translation>
    </message>
    <message>
        <source>Choose the topic: the deadline for the answer follows from it.</source>
        <translation>Выберите тему: от неё зависит срок ответа.</translation>
    </message>
    <message>
        <source>Answer by %1, %2 (%3; %4)</source>
        <translation>Ответить до %1, %2 (%3; %4)</translation>
    </message>
    <message>
        <source>The appeal will be taken without a deadline. %1</source>
        <translation>Обращение будет принято без срока ответа. %1</translation>
    </message>
    <message>
        <source>Choose a topic first: type its first letters and press Enter.</source>
        <translation>Сначала выберите тему: наберите её первые буквы и нажмите Enter.</translation>
    </message>
    <message>
        <source>Appeal %1 is registered without a deadline: the calendar of the year is missing.</source>
        <translation>Обращение %1 зарегистрировано без срока: не загружен производственный календарь этого года.</translation>
    </message>
    <message>
        <source>Appeal %1 is registered, answer by %2.</source>
        <translation>Обращение %1 зарегистрировано, ответить до %2.</translation>
    </message>
    <message>
        <source>The unfinished appeal is kept; open it again by F4.</source>
        <translation>Незаконченное обращение сохранено; вернуться к нему&#xa0;— F4.</translation>
    </message>
    <message>
        <source>From the cabinet it is taken only after the identity document was accepted.</source>
        <translation>Из личного кабинета принимается только после того, как принят документ, подтверждающий личность.</translation>
    </message>
    <message>
        <source>This number is provisional; the centre gives the permanent one.</source>
        <translation>Это временный номер; постоянный даст центр.</translation>
    </message>
</context>
<context>
    <name>line605::Omnibox</name>
    <message>
        <source>Account, phone, name, address, meter, INN, appeal…</source>
        <translation>Лицевой счёт, телефон, ФИО, адрес, прибор, ИНН, обращение…</translation>
    </message>
    <message>
        <source>Find an account or an appeal</source>
        <translation>Найти счёт или обращение</translation>
    </message>
    <message>
        <source>The centre is being asked…</source>
        <translation>Запрашиваем центр…</translation>
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
        <translation>В центре лицевых счетов с этим номером тоже нет.</translation>
    </message>
    <message>
        <source>At the centre, outside of your districts: %1</source>
        <translation>В центре, вне ваших районов: %1</translation>
    </message>
</context>
<context>
    <name>line605::OmniboxPopup</name>
    <message>
        <source>Found as “%1”: typed on another keyboard layout</source>
        <translation>Найдено как «%1»: набрано в другой раскладке</translation>
    </message>
    <message>
        <source>Found as “%1”: typed in Latin letters</source>
        <translation>Найдено как «%1»: набрано латиницей</translation>
    </message>
    <message>
        <source>Found inside account, phone and meter numbers</source>
        <translation>Найдено внутри номеров счетов, телефонов и приборов</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or a part of the account, phone or meter number.</source>
        <translation>По запросу «%1» ничего не найдено. Уберите слово или наберите часть номера счёта, телефона или прибора.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown, there are more. Another word narrows it down.</source>
        <translation>
            <numerusform>Показана первая %n запись, есть ещё. Уточните ещё одним словом.</numerusform>
            <numerusform>Показаны первые %n записи, есть ещё. Уточните ещё одним словом.</numerusform>
            <numerusform>Показаны первые %n записей, есть ещё. Уточните ещё одним словом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдена %n запись</numerusform>
            <numerusform>Найдено %n записи</numerusform>
            <numerusform>Найдено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: open</source>
        <translation>Enter&#xa0;— карточка</translation>
    </message>
    <message>
        <source>Enter: open · %1</source>
        <translation>Enter&#xa0;— карточка · %1</translation>
    </message>
</context>
<context>
    <name>line605::OperationWords</name>
    <message>
        <source>%1, the meter passed zero</source>
        <translation>%1, прибор перешёл через ноль</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Date of the reading</source>
        <translation>Дата показаний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтвердил</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>correction of an earlier reading</source>
        <translation>исправление прежних показаний</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Суть</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The state before and the one after.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>the identity document was accepted</source>
        <translation>документ, подтверждающий личность, принят</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Reply to an appeal</source>
        <translation>Ответ на обращение</translation>
    </message>
    <message>
        <source>Step of an appeal</source>
        <translation>Шаг по обращению</translation>
    </message>
    <message>
        <source>Note on an appeal</source>
        <translation>Заметка к обращению</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Подтверждение личности</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Как набрано</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Лицевой счёт: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Внесено: %1</translation>
    </message>
</context>
<context>
    <name>line605::OverviewWidget</name>
    <message>
        <source>Facts of the account</source>
        <translation>Сведения о счёте</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n&#xa0;знак</numerusform>
            <numerusform>%n&#xa0;знака</numerusform>
            <numerusform>%n&#xa0;знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <translation>
            <numerusform>%n&#xa0;зона</numerusform>
            <numerusform>%n&#xa0;зоны</numerusform>
            <numerusform>%n&#xa0;зон</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с&#xa0;%1</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation>снят %1</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>умный</translation>
    </message>
    <message>
        <source>Replaced meter</source>
        <translation>Снятый прибор</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Прибор учёта</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1&#xa0;м²</translation>
    </message>
    <message numerus="yes">
        <source>%n residents</source>
        <translation>
            <numerusform>%n&#xa0;проживающий</numerusform>
            <numerusform>%n&#xa0;проживающих</numerusform>
            <numerusform>%n&#xa0;проживающих</numerusform>
        </translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Счёт открыт</translation>
    </message>
    <message>
        <source>Bill by e-mail</source>
        <translation>Квитанция по e-mail</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>согласие дано</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>согласия нет</translation>
    </message>
    <message>
        <source>the price is that of the contract</source>
        <translation>цена по договору</translation>
    </message>
    <message>
        <source>no tariff is known for today</source>
        <translation>тариф на сегодня неизвестен</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>действует с&#xa0;%1</translation>
    </message>
    <message>
        <source>Other accounts of the subscriber</source>
        <translation>Другие счета этого потребителя</translation>
    </message>
    <message>
        <source>O&amp;ther accounts of the subscriber (Enter opens):</source>
        <translation>&amp;Другие счета этого потребителя (Enter&#xa0;— открыть):</translation>
    </message>
    <message>
        <source>The subscriber has no other accounts.</source>
        <translation>Других счетов у потребителя нет.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>for reference, its source is not confirmed</source>
        <translation>справочно, источник не подтверждён</translation>
    </message>
</context>
<context>
    <name>line605::PasswordDialog</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>&amp;Текущий пароль</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Новый пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password &amp;once more</source>
        <translation>Новый пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>Enter the new password</source>
        <translation>Новый пароль в центре</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, different from the current password; any letters, digits and symbols.</source>
        <translation>
            <numerusform>Не короче %n&#xa0;знака и&#xa0;не тот же, что сейчас; буквы, цифры и символы&#xa0;— любые.</numerusform>
            <numerusform>Не короче %n&#xa0;знаков и&#xa0;не тот же, что сейчас; буквы, цифры и символы&#xa0;— любые.</numerusform>
            <numerusform>Не короче %n&#xa0;знаков и&#xa0;не тот же, что сейчас; буквы, цифры и символы&#xa0;— любые.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has another password for you. Type it: from then on it also opens the data on this computer. What waits is sent at once.</source>
        <translation>В центре у вас другой пароль. Введите его: с этого момента он открывает и данные на этом компьютере. Всё, что ждёт отправки, уйдёт сразу.</translation>
    </message>
    <message>
        <source>The new password is set at the centre and for the data on this computer; a connection is needed. On other desks sign in with the old one once more: the new one is asked for there.</source>
        <translation>Новый пароль будет действовать в центре и для данных на этом компьютере; нужна связь. На других рабочих местах войдите один раз со старым — новый спросят там же.</translation>
    </message>
    <message>
        <source>The new password opens the data on this computer. There is no other way to them: keep it well.</source>
        <translation>Новый пароль будет открывать данные на этом компьютере. Другого пути к ним нет: не забудьте его.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>С&amp;менить</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>The password needs %n character(s) at least.</source>
        <translation>
            <numerusform>Пароль — не короче %n знака.</numerusform>
            <numerusform>Пароль — не короче %n знаков.</numerusform>
            <numerusform>Пароль — не короче %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>Новый пароль совпадает с текущим.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>The current password is wrong. Nothing was changed.</source>
        <translation>Текущий пароль неверен. Ничего не&#xa0;изменено.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>The centre accepted the password.</source>
        <translation>Центр принял пароль.</translation>
    </message>
    <message>
        <source>There is no connection to the centre: nothing was changed. Try again later.</source>
        <translation>Нет связи с центром: ничего не изменено. Попробуйте позже.</translation>
    </message>
</context>
<context>
    <name>line605::PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>The keyboard layout is Russian.</source>
        <translation>Включена русская раскладка.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>line605::PaymentsChart</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year, short</comment>
        <translation>%1 кв. %2</translation>
    </message>
    <message>
        <source>Payments against charges</source>
        <translation>Платежи и начисления</translation>
    </message>
    <message>
        <source>By quarter, ₽</source>
        <translation>По кварталам,&#xa0;₽</translation>
    </message>
    <message>
        <source>By month, ₽</source>
        <translation>По месяцам,&#xa0;₽</translation>
    </message>
    <message>
        <source>charged for the quarter</source>
        <translation>начислено за квартал</translation>
    </message>
    <message>
        <source>charged for the month</source>
        <translation>начислено за месяц</translation>
    </message>
    <message>
        <source>paid in the quarter</source>
        <translation>оплачено в квартале</translation>
    </message>
    <message>
        <source>paid in the month</source>
        <translation>оплачено в месяце</translation>
    </message>
</context>
<context>
    <name>line605::PaymentsPage</name>
    <message>
        <source>When a payment arrives</source>
        <translation>Когда поступит платёж</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Лицевой счёт</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>Открыть кар&amp;точку</translation>
    </message>
    <message>
        <source>Working days of the month</source>
        <translation>Рабочие дни месяца</translation>
    </message>
    <message>
        <source>Open the account&apos;s card</source>
        <translation>Открыть карточку лицевого счёта</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder and address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>account, phone, name or address</source>
        <translation>счёт, телефон, ФИО или адрес</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>По «%1» ничего не нашлось.</translation>
    </message>
    <message>
        <source>Several accounts fit “%1”: type more of it, or choose one in the box above (Ctrl+K).</source>
        <translation>По «%1» подходит несколько лицевых счетов: уточните или выберите в строке поиска вверху (Ctrl+K).</translation>
    </message>
</context>
<context>
    <name>line605::PurposeMenu</name>
    <message>
        <source>&amp;1  To call the subscriber back</source>
        <translation>&amp;1  Перезвонить потребителю</translation>
    </message>
    <message>
        <source>&amp;2  To make sure who is calling</source>
        <translation>&amp;2  Убедиться, кто звонит</translation>
    </message>
    <message>
        <source>&amp;3  To send a document or a bill</source>
        <translation>&amp;3  Отправить документ или квитанцию</translation>
    </message>
    <message>
        <source>&amp;4  To work on an appeal</source>
        <translation>&amp;4  Работа по обращению</translation>
    </message>
    <message>
        <source>Each request is written into the journal</source>
        <translation>Каждый запрос записывается в журнал</translation>
    </message>
</context>
<context>
    <name>line605::RailButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открытое</numerusform>
            <numerusform>%n открытых</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просроченное</numerusform>
            <numerusform>%n просроченных</numerusform>
            <numerusform>%n просроченных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>line605::ReadingDialog</name>
    <message>
        <source>Take a reading</source>
        <translation>Принять показания</translation>
    </message>
    <message>
        <source>Confirmed by the &amp;supervisor (login):</source>
        <translation>Подтвердил &amp;старший смены (имя входа):</translation>
    </message>
    <message>
        <source>Login of the supervisor who confirms</source>
        <translation>Имя входа старшего смены, который подтвердил</translation>
    </message>
    <message>
        <source>As &amp;of:</source>
        <translation>На &amp;дату:</translation>
    </message>
    <message>
        <source>Day of the reading</source>
        <translation>Дата показания</translation>
    </message>
    <message>
        <source>So&amp;urce:</source>
        <translation>&amp;Источник:</translation>
    </message>
    <message>
        <source>Where the reading comes from</source>
        <translation>Откуда показание</translation>
    </message>
    <message>
        <source>&amp;Meter:</source>
        <translation>&amp;Прибор:</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Прибор учёта</translation>
    </message>
    <message>
        <source>Enter: next zone, then the read-back</source>
        <translation>Enter&#xa0;— следующая зона, затем проверка</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>П&amp;роверить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Read it back to the caller: it counts for the bill.</source>
        <translation>Зачитайте звонящему: показание войдёт в&#xa0;квитанцию.</translation>
    </message>
    <message>
        <source>Enter: correct, save · Esc: change</source>
        <translation>Enter&#xa0;— верно, сохранить · Esc&#xa0;— изменить</translation>
    </message>
    <message>
        <source>&amp;Save the reading</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Next account</source>
        <translation>&amp;Следующий счёт</translation>
    </message>
    <message>
        <source>Correct a reading</source>
        <translation>Исправить показания</translation>
    </message>
    <message>
        <source>Opening the account…</source>
        <translation>Открываем лицевой счёт…</translation>
    </message>
    <message>
        <source>What was typed at %1 and not saved is back.</source>
        <translation>Восстановлено то, что вы ввели %1 и не сохранили.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Use %1 · %2</source>
        <translation>Расход %1 · %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Расход %1</translation>
    </message>
    <message>
        <source>What was typed for account %1 is kept as a draft.</source>
        <translation>Введённое по счёту %1 сохранено как черновик.</translation>
    </message>
    <message>
        <source>The reading of account %1 is saved. It counts for %2.</source>
        <translation>Показание по счёту %1 сохранено. Зачтётся за&#xa0;%2.</translation>
    </message>
    <message>
        <source>Enter: the chosen account · Esc: close</source>
        <translation>Enter&#xa0;— выбранный счёт · Esc&#xa0;— закрыть</translation>
    </message>
    <message>
        <source>Enter: close</source>
        <translation>Enter&#xa0;— закрыть</translation>
    </message>
    <message>
        <source>&amp;Other accounts of this subscriber:</source>
        <translation>&amp;Другие счета этого потребителя:</translation>
    </message>
    <message>
        <source>Other accounts of the subscriber</source>
        <translation>Другие счета этого потребителя</translation>
    </message>
    <message>
        <source>This subscriber has no further accounts. Next: F4 takes an appeal on the card, Ctrl+K finds the next caller.</source>
        <translation>Других счетов у потребителя нет. Дальше: F4&#xa0;— обращение на карточке, Ctrl+K&#xa0;— следующий звонок.</translation>
    </message>
    <message>
        <source>Enter: the read-back</source>
        <translation>Enter&#xa0;— проверка</translation>
    </message>
    <message>
        <source>the tariff is for reference, its source is not confirmed</source>
        <translation>тариф справочный, источник не подтверждён</translation>
    </message>
    <message>
        <source>One&apos;s own login does not confirm it: ask a supervisor.</source>
        <translation>Своё имя входа не&#xa0;подходит: подтвердить должен старший смены.</translation>
    </message>
    <message>
        <source>The login is kept with the reading. It cannot be checked here, so enter it only after asking the supervisor.</source>
        <translation>Имя входа сохранится вместе с&#xa0;показанием. Проверить его здесь нельзя: вводите его, только спросив старшего смены.</translation>
    </message>
</context>
<context>
    <name>line605::ReadingHistoryModel</name>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Corrected: does not count</source>
        <translation>Исправлено, не учитывается</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Passed zero</source>
        <translation>Переход через ноль</translation>
    </message>
    <message>
        <source>Calculated, not read</source>
        <translation>Рассчитано, не снято</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Прибор учёта</translation>
    </message>
    <message>
        <source>Use, kWh</source>
        <translation>Расход,&#xa0;кВт·ч</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>New meter %1</source>
        <translation>Новый прибор %1</translation>
    </message>
</context>
<context>
    <name>line605::ReadingsPage</name>
    <message>
        <source>Take a reading of &amp;account:</source>
        <translation>Принять показания по &amp;счёту:</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>номер лицевого счёта</translation>
    </message>
    <message>
        <source>Account number to take a reading of</source>
        <translation>Номер лицевого счёта для приёма показаний</translation>
    </message>
    <message>
        <source>&amp;Take a reading</source>
        <translation>&amp;Принять показания</translation>
    </message>
    <message>
        <source>Taken &amp;here:</source>
        <translation>Принято &amp;здесь:</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>За какие дни</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Readings taken here</source>
        <translation>Показания, принятые здесь</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Readings taken</source>
        <translation>Принятые показания</translation>
    </message>
    <message>
        <source>Reading what was taken…</source>
        <translation>Читаем принятые показания…</translation>
    </message>
    <message>
        <source>No readings were taken here on these days</source>
        <translation>За эти дни здесь показаний не принимали</translation>
    </message>
    <message>
        <source>Type an account number above and press Enter, or press F2 on a card.</source>
        <translation>Введите номер лицевого счёта выше и нажмите Enter или нажмите F2 в карточке.</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n показание</numerusform>
            <numerusform>%n показания</numerusform>
            <numerusform>%n показаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n лицевой счёт</numerusform>
            <numerusform>%n лицевых счёта</numerusform>
            <numerusform>%n лицевых счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account %1. Check the number or look for the name by Ctrl+K.</source>
        <translation>Лицевого счёта %1 нет. Проверьте номер или найдите по имени (Ctrl+K).</translation>
    </message>
    <message>
        <source>No readings have been taken here today</source>
        <translation>Сегодня здесь показаний ещё не&#xa0;принимали</translation>
    </message>
    <message>
        <source>No readings were taken here yesterday</source>
        <translation>Вчера здесь показаний не&#xa0;принимали</translation>
    </message>
</context>
<context>
    <name>line605::ReadingsWidget</name>
    <message>
        <source>&amp;Meter:</source>
        <translation>&amp;Прибор:</translation>
    </message>
    <message>
        <source>Readings of which meter</source>
        <translation>Показания какого прибора</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>&amp;Источник:</translation>
    </message>
    <message>
        <source>Readings of which source</source>
        <translation>Показания какого источника</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>И&amp;справить…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>All meters</source>
        <translation>Все приборы</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n&#xa0;показание</numerusform>
            <numerusform>%n&#xa0;показания</numerusform>
            <numerusform>%n&#xa0;показаний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Показаний ещё нет</translation>
    </message>
    <message>
        <source>The first reading of this account is taken by F2.</source>
        <translation>Первое показание по этому счёту принимают клавишей F2.</translation>
    </message>
    <message>
        <source>Take a reading</source>
        <translation>Принять показания</translation>
    </message>
    <message>
        <source>Readings of %1</source>
        <translation>Показания %1</translation>
    </message>
    <message>
        <source>The chosen reading can be corrected; it stays in the history.</source>
        <translation>Выбранное показание можно исправить, прежнее останется в истории.</translation>
    </message>
    <message>
        <source>The chosen reading is corrected already.</source>
        <translation>Выбранное показание уже исправлено.</translation>
    </message>
    <message>
        <source>What was calculated is not corrected: a real reading takes its place.</source>
        <translation>Расчётное не исправляют: его заменит настоящее показание.</translation>
    </message>
    <message>
        <source>Only one&apos;s own reading of today can be corrected, any other one by a supervisor.</source>
        <translation>Исправить можно только своё сегодняшнее показание, остальные исправляет старший смены.</translation>
    </message>
</context>
<context>
    <name>line605::RefusedBar</name>
    <message>
        <source>Not accepted by the centre: %1. What you typed is kept.</source>
        <translation>Центр не принял: %1. Набранное сохранено.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
</context>
<context>
    <name>line605::Registry</name>
    <message>
        <source>the mandatory column is missing</source>
        <translation>нет обязательного столбца</translation>
    </message>
    <message>
        <source>the column stands in the header twice</source>
        <translation>столбец стоит в заголовке дважды</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>в файле нет строки заголовка</translation>
    </message>
    <message>
        <source>the line has too few fields: %1</source>
        <translation>в строке слишком мало полей: %1</translation>
    </message>
    <message>
        <source>the line has too many fields: %1</source>
        <translation>в строке слишком много полей: %1</translation>
    </message>
    <message>
        <source>the text is not in the encoding of the file</source>
        <translation>текст не в кодировке файла</translation>
    </message>
    <message>
        <source>the text has a NUL character in it</source>
        <translation>в тексте есть символ NUL</translation>
    </message>
    <message>
        <source>the field is longer than a megabyte; perhaps a quotation mark is not closed</source>
        <translation>поле длиннее мегабайта; возможно, не закрыта кавычка</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>кавычка не закрыта</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quotation mark</source>
        <translation>после закрывающей кавычки поле продолжается</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field that is not quoted</source>
        <translation>кавычка внутри поля без кавычек</translation>
    </message>
    <message>
        <source>the value is mandatory</source>
        <translation>значение обязательно</translation>
    </message>
    <message>
        <source>the text is too long, at most: %1</source>
        <translation>текст слишком длинный, допустимо знаков: %1</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>не целое число</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>the number is not within %1</source>
        <translation>число вне пределов %1</translation>
    </message>
    <message>
        <source>not one of %1</source>
        <translation>не одно из: %1</translation>
    </message>
    <message>
        <source>not a date of the form YYYY-MM-DD</source>
        <translation>не дата вида ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>a date so far from today is not plausible</source>
        <translation>дата слишком далека от сегодняшней</translation>
    </message>
    <message>
        <source>not a period of the form YYYY-MM</source>
        <translation>не период вида ГГГГ-ММ</translation>
    </message>
    <message>
        <source>not a time of the form YYYY-MM-DDTHH:MM</source>
        <translation>не время вида ГГГГ-ММ-ДДTЧЧ:ММ</translation>
    </message>
    <message>
        <source>an account number has digits only, at most 20</source>
        <translation>номер лицевого счёта состоит только из цифр, не более 20</translation>
    </message>
    <message>
        <source>not an INN: 10 or 12 digits, the last ones being check digits</source>
        <translation>не ИНН: нужны 10 или 12 цифр с верными контрольными</translation>
    </message>
    <message>
        <source>an individual&apos;s INN has 12 digits</source>
        <translation>ИНН физического лица состоит из 12 цифр</translation>
    </message>
    <message>
        <source>not a phone number of 10 national digits</source>
        <translation>не номер телефона из 10 цифр</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>не адрес электронной почты</translation>
    </message>
    <message>
        <source>a cabinet login is an account number or an e-mail address</source>
        <translation>имя входа в&#xa0;личный кабинет&#xa0;— номер лицевого счёта или адрес электронной почты</translation>
    </message>
    <message>
        <source>the meter is removed before it is installed</source>
        <translation>прибор снят раньше, чем установлен</translation>
    </message>
    <message>
        <source>the payment is received before it is paid</source>
        <translation>платёж получен раньше, чем оплачен</translation>
    </message>
    <message>
        <source>not opening hours of the form Mo-Fr 08:00-17:00; Sa 09:00-13:00</source>
        <translation>не часы работы вида Mo-Fr 08:00-17:00; Sa 09:00-13:00</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>нет такого лицевого счёта</translation>
    </message>
    <message>
        <source>there is no such meter</source>
        <translation>нет такого прибора учёта</translation>
    </message>
    <message>
        <source>the line of its account was rejected</source>
        <translation>строка его лицевого счёта отклонена</translation>
    </message>
    <message>
        <source>the line of its meter was rejected</source>
        <translation>строка его прибора учёта отклонена</translation>
    </message>
    <message>
        <source>the meter shows %1 digits only (R-DIGITS)</source>
        <translation>разрядов у прибора: %1 (R-DIGITS)</translation>
    </message>
    <message>
        <source>the meter has no such zone, their number is %1 (R-ZONES)</source>
        <translation>у прибора нет такой зоны, всего зон: %1 (R-ZONES)</translation>
    </message>
    <message>
        <source>line %1 has the same key with other content</source>
        <translation>в строке %1 тот же ключ с другим содержанием</translation>
    </message>
    <message>
        <source>the store refused the line</source>
        <translation>хранилище не приняло строку</translation>
    </message>
    <message>
        <source>the text has a control character or a damaged one in it</source>
        <translation>в тексте управляющий или испорченный символ</translation>
    </message>
    <message>
        <source>the lines end with a carriage return alone; save the file with LF or CRLF</source>
        <translation>строки кончаются одним возвратом каретки; сохраните файл с концами строк LF или CRLF</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>дата в будущем</translation>
    </message>
    <message>
        <source>an account number has the form %1</source>
        <translation>номер лицевого счёта имеет вид %1</translation>
    </message>
    <message>
        <source>a name has letters</source>
        <translation>в имени или названии нет букв</translation>
    </message>
    <message>
        <source>the meter was installed on %1 only (R-REPLACED)</source>
        <translation>прибор установлен только %1 (R-REPLACED)</translation>
    </message>
    <message>
        <source>the meter was removed on %1 (R-REPLACED)</source>
        <translation>прибор снят %1 (R-REPLACED)</translation>
    </message>
    <message>
        <source>the value contradicts the reading %1 (R-MONOTONIC)</source>
        <translation>значение противоречит показанию %1 (R-MONOTONIC)</translation>
    </message>
    <message>
        <source>line %1 says the same already</source>
        <translation>то же самое уже есть в строке %1</translation>
    </message>
</context>
<context>
    <name>line605::SearchResultDelegate</name>
    <message>
        <source>Appeal %1</source>
        <translation>Обращение %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open appeal(s)</source>
        <translation>
            <numerusform>%n открытое обращение</numerusform>
            <numerusform>%n открытых обращения</numerusform>
            <numerusform>%n открытых обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>meter %1</source>
        <translation>прибор %1</translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation>юр.&#xa0;лицо</translation>
    </message>
</context>
<context>
    <name>line605::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Общие</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Changes take effect at once. What you have half typed is kept.</source>
        <translation>Изменения действуют сразу. Незаконченный ввод сохраняется.</translation>
    </message>
    <message>
        <source>Ke&amp;yboard</source>
        <translation>&amp;Клавиатура</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>К&amp;лавиши</translation>
    </message>
    <message>
        <source>Keys of the chosen command</source>
        <translation>Клавиши выбранного действия</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>S&amp;tandard for all</source>
        <translation>&amp;Стандартные для всех</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Эти клавиши заняты: «%1».</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>Назначено.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Блокировка</translation>
    </message>
    <message>
        <source>When the desk is locked by itself</source>
        <translation>Когда рабочее место блокируется само</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) of inactivity</source>
        <translation>
            <numerusform>через %n минуту бездействия</numerusform>
            <numerusform>через %n минуты бездействия</numerusform>
            <numerusform>через %n минут бездействия</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>line605::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>These keys work here now. They can be changed in the settings.</source>
        <translation>Эти клавиши действуют здесь и сейчас. Изменить их можно в настройках.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>Back to the one box; close what lies on top</source>
        <translation>Вернуться в строку поиска; закрыть верхнее</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Открыть выбранную строку</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>line605::SignInWindow</name>
    <message>
        <source>Line 605</source>
        <translation>Линия 605</translation>
    </message>
    <message>
        <source>The contact centre&apos;s desk</source>
        <translation>Рабочее место контакт-центра</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто входит</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Кто входит</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>&amp;Another store…</source>
        <translation>&amp;Другое хранилище…</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Новое хранилище…</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>Everything you work with is kept on this computer in one encrypted file. Only your password opens it: nobody can restore a forgotten one.</source>
        <translation>Всё, с чем вы работаете, хранится на этом компьютере в одном зашифрованном файле. Его открывает только ваш пароль: забытый пароль восстановить нельзя.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Имя &amp;входа</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Create the store</source>
        <translation>&amp;Создать хранилище</translation>
    </message>
    <message>
        <source>&amp;Restore the last good backup</source>
        <translation>&amp;Восстановить последнюю исправную копию</translation>
    </message>
    <message>
        <source>Start a&amp;new (the old file is kept aside)</source>
        <translation>На&amp;чать заново (старый файл сохраняется рядом)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>This store cannot be opened</source>
        <translation>Это хранилище открыть нельзя</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>The backup was made on %1. The damaged file is kept aside.</source>
        <translation>Копия сделана %1. Повреждённый файл сохраняется рядом.</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Выбор хранилища</translation>
    </message>
    <message>
        <source>Stores (*%1)</source>
        <translation>Хранилища (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Сначала введите пароль.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer. Sign in with the password.</source>
        <translation>Системное хранилище паролей не отвечает. Войдите с паролем.</translation>
    </message>
    <message>
        <source>What the keychain holds no longer opens the store. Type the password.</source>
        <translation>Сохранённый в системе пароль больше не подходит. Введите пароль.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer; the password will be asked for again.</source>
        <translation>Системное хранилище паролей не отвечает; в следующий раз пароль понадобится снова.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs %n character(s) at least.</source>
        <translation>
            <numerusform>В пароле должен быть хотя бы %n знак.</numerusform>
            <numerusform>В пароле должно быть не меньше %n знаков.</numerusform>
            <numerusform>В пароле должно быть не меньше %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>The backup is in place. Sign in with your password.</source>
        <translation>Копия восстановлена. Войдите со своим паролем.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Старый файл сохранён как %1.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. The next attempt is possible in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных паролей. Следующая попытка через %n секунду.</numerusform>
            <numerusform>Слишком много неверных паролей. Следующая попытка через %n секунды.</numerusform>
            <numerusform>Слишком много неверных паролей. Следующая попытка через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in with&amp;out a password on this computer</source>
        <translation>Входить &amp;без пароля на этом компьютере</translation>
    </message>
    <message>
        <source>Choose a &amp;copy…</source>
        <translation>&amp;Указать копию…</translation>
    </message>
    <message>
        <source>The file of the store is damaged and was not opened. Nothing in it was changed.</source>
        <translation>Файл хранилища повреждён и не открыт. В нём ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no backup beside this store. If there is a copy elsewhere, point to it.</source>
        <translation>Рядом с хранилищем резервной копии нет. Если копия есть в другом месте, укажите её.</translation>
    </message>
    <message>
        <source>Choose a copy of the store</source>
        <translation>Выберите копию хранилища</translation>
    </message>
    <message numerus="yes">
        <source>Type your name; the password needs %n character(s) at least.</source>
        <translation>
            <numerusform>Введите имя; в пароле должен быть хотя бы %n знак.</numerusform>
            <numerusform>Введите имя; в пароле должно быть не меньше %n знаков.</numerusform>
            <numerusform>Введите имя; в пароле должно быть не меньше %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation>Введите имя входа.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>Wor&amp;k with a centre…</source>
        <translation>Рабочее место с &amp;центром…</translation>
    </message>
    <message>
        <source>Was it changed at the centre since you last signed in here? Then type the previous one: it opens this computer&apos;s data, and the new one is asked for next.</source>
        <translation>Пароль сменили в центре после последнего входа здесь? Тогда введите прежний: он откроет данные этого компьютера, а новый программа спросит следом.</translation>
    </message>
</context>
<context>
    <name>line605::StatePane</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Not for this role</source>
        <translation>Недоступно для этой роли</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>Отказано по правилу</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>This cannot be shown now</source>
        <translation>Сейчас это показать нельзя</translation>
    </message>
</context>
<context>
    <name>line605::StatementModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Payee or channel</source>
        <translation>Получатель, способ</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Баланс на начало</translation>
    </message>
    <message>
        <source>Bill for %1</source>
        <translation>Квитанция за&#xa0;%1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>on the way, by %1</source>
        <translation>в пути, до %1</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Common areas</source>
        <translation>Общедомовые нужды (СОИ)</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel of a payment, its receipt</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>поступил %1</translation>
    </message>
</context>
<context>
    <name>line605::StatementWidget</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>Period of the statement</source>
        <translation>Период выписки</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Последний месяц</translation>
    </message>
    <message>
        <source>&amp;Charges and payments</source>
        <translation>&amp;Начисления и платежи</translation>
    </message>
    <message>
        <source>&amp;History of payments</source>
        <translation>&amp;История платежей</translation>
    </message>
    <message>
        <source>&amp;Lines of the bills</source>
        <translation>&amp;Расшифровка</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Write the shown rows to a file</source>
        <translation>Записать показанные строки в файл</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Начисления и платежи</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>Last 36 months</source>
        <translation>Последние 36 месяцев</translation>
    </message>
    <message>
        <source>Chosen months</source>
        <translation>Выбранные месяцы</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>Лицевой счёт не выбран</translation>
    </message>
    <message>
        <source>Find an account by number, phone, name or address to see its charges and payments.</source>
        <translation>Найдите лицевой счёт по&#xa0;номеру, телефону, ФИО или адресу&#xa0;— здесь появятся начисления и&#xa0;платежи.</translation>
    </message>
    <message>
        <source>Reading charges and payments…</source>
        <translation>Читаем начисления и платежи…</translation>
    </message>
    <message>
        <source>The history of this account is not kept here</source>
        <translation>История этого лицевого счёта здесь не хранится</translation>
    </message>
    <message>
        <source>This desk keeps the balance of the account, but not its charges and payments. The centre has them.</source>
        <translation>На этом рабочем месте есть баланс лицевого счёта, но нет начислений и платежей. Они есть в центре.</translation>
    </message>
    <message>
        <source>No payments in these months</source>
        <translation>За эти месяцы платежей нет</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>Выберите выше период подлиннее.</translation>
    </message>
    <message>
        <source>No charges and no payments in these months</source>
        <translation>За эти месяцы нет ни начислений, ни платежей</translation>
    </message>
    <message numerus="yes">
        <source> · %n payment(s) on the way</source>
        <translation>
            <numerusform> · %n платёж в пути</numerusform>
            <numerusform> · %n платежа в пути</numerusform>
            <numerusform> · %n платежей в пути</numerusform>
        </translation>
    </message>
    <message>
        <source>Charges and payments %1</source>
        <translation>Начисления и платежи %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n платёж, всего %1</numerusform>
            <numerusform>%n платежа, всего %1</numerusform>
            <numerusform>%n платежей, всего %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2 − charged %3 + paid %4 = at the end %5</source>
        <comment>how the balance came about</comment>
        <translation>На %1: %2 − начислено %3 + оплачено %4 = на конец %5</translation>
    </message>
    <message>
        <source>Debt %1</source>
        <translation>Долг %1</translation>
    </message>
    <message>
        <source>Paid in advance %1</source>
        <translation>Переплата %1</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Долга нет</translation>
    </message>
</context>
<context>
    <name>line605::SyncItemPane</name>
    <message>
        <source>What was typed</source>
        <translation>Что набрано</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>С&amp;равнить…</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Отправить &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Everything that was typed, to the clipboard</source>
        <translation>Всё набранное — в буфер обмена</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>От&amp;бросить…</translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <translation>Обращение %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Лицевой счёт %1</translation>
    </message>
    <message>
        <source>Open the appeal (Ctrl+O)</source>
        <translation>Открыть обращение (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open the account&apos;s card (Ctrl+O)</source>
        <translation>Открыть карточку счёта (Ctrl+O)</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>внесено %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>следующая попытка %1</translation>
    </message>
    <message>
        <source>goes once the refused one before it is settled</source>
        <translation>уйдёт, когда разберутся с&#xa0;предыдущей, отклонённой</translation>
    </message>
</context>
<context>
    <name>line605::SyncPage</name>
    <message>
        <source>Progress of the loading</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Отправить с&amp;ейчас</translation>
    </message>
    <message>
        <source>Try at once and fetch what is new</source>
        <translation>Попробовать сразу и забрать новое</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Write the shown rows to a file</source>
        <translation>Записать показанные строки в файл</translation>
    </message>
    <message>
        <source>Waiting and refused operations</source>
        <translation>Ждущие и отклонённые операции</translation>
    </message>
    <message>
        <source>Link with the centre</source>
        <translation>Связь с центром</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Последняя синхронизация</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Data on this desk</source>
        <translation>Данные рабочего места</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Send the refused operation again</source>
        <translation>Отправить отклонённую операцию снова</translation>
    </message>
    <message>
        <source>Discard the refused operation</source>
        <translation>Отбросить отклонённую операцию</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Скопировать набранное</translation>
    </message>
    <message>
        <source>Compare mine and theirs</source>
        <translation>Сравнить с&#xa0;центром</translation>
    </message>
    <message>
        <source>Open the account or the appeal</source>
        <translation>Открыть счёт или обращение</translation>
    </message>
    <message>
        <source>There is no centre to send to</source>
        <translation>Центра нет, отправлять некуда</translation>
    </message>
    <message>
        <source>Try at once and fetch what is new (Ctrl+Enter)</source>
        <translation>Попробовать сразу и забрать новое (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>nothing has come from the centre so far</source>
        <translation>из центра пока ничего не приходило</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ждёт отправки: %n</numerusform>
            <numerusform>ждёт отправки: %n</numerusform>
            <numerusform>ждёт отправки: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <translation>самая старая — %1</translation>
    </message>
    <message>
        <source>nothing was refused</source>
        <translation>отклонённых нет</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n район</numerusform>
            <numerusform>%n района</numerusform>
            <numerusform>%n районов</numerusform>
        </translation>
    </message>
    <message>
        <source>queues: %1</source>
        <translation>очереди: %1</translation>
    </message>
    <message>
        <source>Loading: the search is being prepared</source>
        <translation>Загрузка: готовится поиск</translation>
    </message>
    <message>
        <source>Loading: %1 of %2 rows, %3 %</source>
        <translation>Загрузка: %1 из %2 строк, %3 %</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Читаем очередь…</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n операция</numerusform>
            <numerusform>%n операции</numerusform>
            <numerusform>%n операций</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works without a centre</source>
        <translation>Это рабочее место работает без центра</translation>
    </message>
    <message>
        <source>Everything that is entered is final in the store of this computer, encrypted. Nothing has to be sent.</source>
        <translation>Всё внесённое сразу окончательно и хранится на этом компьютере в зашифрованном виде. Отправлять ничего не нужно.</translation>
    </message>
    <message>
        <source>Nothing waits, and there is no link</source>
        <translation>Ничего не ждёт, связи сейчас нет</translation>
    </message>
    <message>
        <source>What you enter now appears here until the centre has it.</source>
        <translation>Внесённое появится здесь и будет ждать, пока его не получит центр.</translation>
    </message>
    <message>
        <source>Everything has reached the centre</source>
        <translation>Всё дошло до центра</translation>
    </message>
    <message>
        <source>What you enter appears here for the moment until the centre has it; what it refuses stays here until you decide.</source>
        <translation>Внесённое появляется здесь на мгновение, пока его не получит центр; отклонённое остаётся, пока вы не решите, что с ним делать.</translation>
    </message>
    <message>
        <source>The centre is being asked now.</source>
        <translation>Связываемся с&#xa0;центром.</translation>
    </message>
    <message>
        <source>It is sent to the centre again.</source>
        <translation>Отправляется в центр ещё раз.</translation>
    </message>
    <message>
        <source>What was typed is on the clipboard.</source>
        <translation>Набранное — в буфере обмена.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is discarded; what was typed is on the clipboard.</source>
        <translation>Отброшено; набранное — в буфере обмена.</translation>
    </message>
</context>
<context>
    <name>line605::SyncQueueModel</name>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>tried, waits</source>
        <translation>ждёт повтора</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>held up by a refused one</source>
        <translation>ждёт из-за отклонённой</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Account or appeal</source>
        <translation>Счёт или обращение</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Повтор в</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>line605::SyncWords</name>
    <message>
        <source>embedded store</source>
        <translation>встроенное хранилище</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>подключение…</translation>
    </message>
    <message>
        <source>online</source>
        <translation>на связи</translation>
    </message>
    <message>
        <source>no connection since %1</source>
        <translation>нет связи с %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>the centre&apos;s certificate is not trusted</source>
        <translation>сертификат центра не подтверждён</translation>
    </message>
    <message>
        <source>the centre did not accept the password</source>
        <translation>центр не принял пароль</translation>
    </message>
    <message>
        <source>the data was deleted</source>
        <translation>данные удалены</translation>
    </message>
    <message>
        <source>closed: no contact for too long</source>
        <translation>закрыто: слишком долго нет связи</translation>
    </message>
    <message>
        <source>There is no centre: what is entered is final here.</source>
        <translation>Центра нет: внесённое сразу окончательно.</translation>
    </message>
    <message>
        <source>What is entered meanwhile is kept here and sent at once when the centre answers.</source>
        <translation>Внесённое пока хранится здесь и уйдёт сразу, как центр ответит.</translation>
    </message>
    <message>
        <source>What others enter appears here by itself.</source>
        <translation>Внесённое другими появляется здесь само.</translation>
    </message>
    <message>
        <source>Go on working: what is entered is kept here, encrypted, and sent by itself later.</source>
        <translation>Работайте дальше: внесённое хранится здесь в зашифрованном виде и уйдёт само.</translation>
    </message>
    <message>
        <source>The password was changed or the sign-in was withdrawn. Enter the new password.</source>
        <translation>Пароль сменили или доступ отозвали. Введите новый пароль.</translation>
    </message>
    <message>
        <source>The centre says that you no longer work here; the data of this desk was deleted.</source>
        <translation>Центр сообщил, что вы больше здесь не работаете; данные рабочего места удалены.</translation>
    </message>
    <message>
        <source>The data is shown again after the next contact with the centre. Nothing is lost.</source>
        <translation>Данные откроются после связи с центром. Ничего не потеряно.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n в очереди</numerusform>
            <numerusform>%n в очереди</numerusform>
            <numerusform>%n в очереди</numerusform>
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
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>also viewing: %1</source>
        <translation>сейчас в&#xa0;обращении: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>осталась %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>осталась примерно %n мин</numerusform>
            <numerusform>осталось примерно %n мин</numerusform>
            <numerusform>осталось примерно %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>a new version is needed</source>
        <translation>нужна новая версия программы</translation>
    </message>
    <message>
        <source>general questions</source>
        <translation>общие вопросы</translation>
    </message>
    <message>
        <source>charges and payments</source>
        <translation>начисления и платежи</translation>
    </message>
    <message>
        <source>meters and readings</source>
        <translation>приборы и показания</translation>
    </message>
    <message>
        <source>customers&apos; data</source>
        <translation>данные потребителей</translation>
    </message>
</context>
<context>
    <name>line605::TakenReadingsModel</name>
    <message>
        <source>Taken</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Прибор учёта</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>before the values of a corrected reading</comment>
        <translation>не учитывается</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>before the values</comment>
        <translation>исправление</translation>
    </message>
</context>
<context>
    <name>line605::TermWords</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>what a term rests on</comment>
        <translation>%1, не подтверждено</translation>
    </message>
</context>
<context>
    <name>line605::TimelineModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Начисление</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Appeal changed</source>
        <translation>Обращение изменено</translation>
    </message>
    <message>
        <source>Meter replaced</source>
        <translation>Замена прибора</translation>
    </message>
    <message>
        <source>Reading of meter %1, %2: %3 (%4)</source>
        <extracomment>e.g. Reading of T1: 12 345 (by phone)</extracomment>
        <translation>Показание прибора %1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Charged %1</source>
        <translation>Начислено %1</translation>
    </message>
    <message>
        <source>Charged %1: %2</source>
        <translation>Начислено %1: %2</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Оплачено %1</translation>
    </message>
    <message>
        <source>Appeal received: %1</source>
        <translation>Поступило обращение: %1</translation>
    </message>
    <message>
        <source>Appeal: %1 (%2)</source>
        <translation>Обращение: %1 (%2)</translation>
    </message>
    <message>
        <source>Appeal: %1</source>
        <translation>Обращение: %1</translation>
    </message>
    <message>
        <source>Meter %1 installed</source>
        <translation>Установлен прибор %1</translation>
    </message>
    <message>
        <source>Paid %1, %2</source>
        <comment>amount, channel</comment>
        <translation>Оплачено %1, %2</translation>
    </message>
</context>
<context>
    <name>line605::TimelineWidget</name>
    <message>
        <source>Timeline of the account</source>
        <translation>Лента лицевого счёта</translation>
    </message>
    <message>
        <source>Reading the timeline…</source>
        <translation>Читаем ленту…</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Событий ещё не было</translation>
    </message>
    <message>
        <source>Readings, charges, payments and appeals of this account will stand here.</source>
        <translation>Здесь появятся показания, начисления, платежи и обращения по этому счёту.</translation>
    </message>
</context>
<context>
    <name>line605::TopicPicker</name>
    <message>
        <source>Topic of the appeal</source>
        <translation>Тема обращения</translation>
    </message>
    <message>
        <source>first letters of the topic</source>
        <translation>первые буквы темы</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>topic and its term</comment>
        <translation>%1&#xa0;— %2</translation>
    </message>
</context>
<context>
    <name>line605::Units</name>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>₽/kWh</source>
        <translation>₽/кВт·ч</translation>
    </message>
</context>
<context>
    <name>line605::UseChart</name>
    <message>
        <source>Use by month</source>
        <translation>Расход по месяцам</translation>
    </message>
    <message>
        <source>There are not yet two readings to count a use from.</source>
        <translation>Для расчёта расхода нужно хотя бы два показания.</translation>
    </message>
    <message>
        <source>Use from %1 to %2: on average %3 a month, most in %4: %5.</source>
        <translation>Расход, %1&#xa0;— %2: в среднем %3 в месяц, больше всего: %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n months are calculated, not read.</source>
        <translation>
            <numerusform>%n&#xa0;месяц рассчитан, а не снят.</numerusform>
            <numerusform>%n&#xa0;месяца рассчитаны, а не сняты.</numerusform>
            <numerusform>%n&#xa0;месяцев рассчитаны, а не сняты.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, calculated</source>
        <translation>, рассчитано</translation>
    </message>
    <message>
        <source>Use by month, kWh</source>
        <translation>Расход по месяцам,&#xa0;кВт·ч</translation>
    </message>
    <message>
        <source>calculated, not read</source>
        <translation>рассчитано, не снято</translation>
    </message>
    <message>
        <source>meter replaced</source>
        <translation>замена прибора</translation>
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
        <translation>Показание %1 уже принято %2; вводить его снова не нужно.</translation>
    </message>
    <message>
        <source>The value %1 of %2 was already taken; nothing needs to be entered again.</source>
        <translation>Показание %1 за&#xa0;%2 уже принято; вводить его снова не нужно.</translation>
    </message>
    <message>
        <source>The reading counts for the period %1.</source>
        <translation>Показание учитывается за период: %1.</translation>
    </message>
    <message>
        <source>The reading is dated before the window (days %1–%2): it counts for the period %3 as of %4. A fresh one given in the window replaces it.</source>
        <translation>Показание снято до окна приёма (%1–%2 числа): оно учитывается за период «%3» по состоянию на&#xa0;%4. Новое показание, переданное в окно приёма, его заменит.</translation>
    </message>
    <message>
        <source>The reading is dated after day %1 of the month: it is kept for the next period, %2. Tell the caller.</source>
        <translation>Показание снято после %1-го числа: оно будет учтено в следующем периоде (%2). Сообщите об этом потребителю.</translation>
    </message>
    <message>
        <source>The date of a reading cannot be later than today, %1. Correct the date.</source>
        <translation>Дата показаний не может быть позже сегодняшней (%1). Исправьте дату.</translation>
    </message>
    <message>
        <source>The meter was installed only on %1. Correct the date or choose the earlier meter.</source>
        <translation>Прибор учёта установлен только %1. Исправьте дату или выберите прежний прибор.</translation>
    </message>
    <message>
        <source>The meter was removed on %1. Correct the date or choose the meter in use.</source>
        <translation>Прибор учёта снят %1. Исправьте дату или выберите действующий прибор.</translation>
    </message>
    <message numerus="yes">
        <source>The meter has %n digit(s) before the point. Enter these only, without tenths.</source>
        <translation>
            <numerusform>У прибора учёта %n&#xa0;знак до запятой. Введите только его, без десятых.</numerusform>
            <numerusform>У прибора учёта %n&#xa0;знака до запятой. Введите только их, без десятых.</numerusform>
            <numerusform>У прибора учёта %n&#xa0;знаков до запятой. Введите только их, без десятых.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the value as a whole number: tenths, after the point, are not entered.</source>
        <translation>Введите показание целым числом: десятые (после запятой) не вводятся.</translation>
    </message>
    <message>
        <source>The value is below the previous one, %1 of %2. Ask the caller to read the meter once more.</source>
        <translation>Показание меньше предыдущего (%1 от&#xa0;%2). Попросите потребителя ещё раз посмотреть на прибор.</translation>
    </message>
    <message>
        <source>The value is below the previous one, %1 of %2. If the meter has passed zero, the use is %3: ask the caller and confirm it.</source>
        <translation>Показание меньше предыдущего (%1 от&#xa0;%2). Если прибор перешёл через ноль, расход составит %3: уточните у потребителя и подтвердите переход.</translation>
    </message>
    <message>
        <source>If the meter had passed zero, the use would be %1, and at most %2 would be plausible. Ask the caller to read the meter once more.</source>
        <translation>При переходе через ноль расход составил бы %1, а правдоподобно не больше %2. Попросите потребителя ещё раз посмотреть на прибор.</translation>
    </message>
    <message>
        <source>The meter has passed zero; the use is %1.</source>
        <translation>Прибор перешёл через ноль; расход&#xa0;— %1.</translation>
    </message>
    <message>
        <source>The value is above the later one, %1 of %2. Correct the date or the value.</source>
        <translation>Показание превышает более позднее (%1 от&#xa0;%2). Исправьте дату или значение.</translation>
    </message>
    <message>
        <source>Enter the value: all zones of a meter are taken together.</source>
        <translation>Введите показание: по всем зонам прибора они принимаются вместе.</translation>
    </message>
    <message>
        <source>The meter has no such zone. Remove its value or choose another meter.</source>
        <translation>У прибора учёта нет такой зоны. Уберите её значение или выберите другой прибор.</translation>
    </message>
    <message>
        <source>The use is %1, usual is %2 for so many days. Read the value back to the caller and confirm it.</source>
        <translation>Расход&#xa0;— %1, обычно за столько же дней&#xa0;— %2. Зачитайте показание потребителю и подтвердите его.</translation>
    </message>
    <message>
        <source>The use is %1, more than ten times the usual %2. Check the value; a supervisor must confirm it.</source>
        <translation>Расход&#xa0;— %1, более чем в десять раз больше обычного (%2). Проверьте показание; его должен подтвердить старший смены.</translation>
    </message>
    <message>
        <source>There is no use since the previous reading, which never was so before. Read the value back to the caller and confirm it.</source>
        <translation>С предыдущего показания расхода нет, раньше такого не было. Зачитайте показание потребителю и подтвердите его.</translation>
    </message>
    <message>
        <source>A general question from the cabinet waits until the document that proves identity is accepted. Ask the subscriber to send it under its own topic.</source>
        <translation>Обращение из личного кабинета на тему «Общие вопросы» ждёт, пока не будет принят документ, подтверждающий личность. Попросите потребителя отправить его по отдельной теме.</translation>
    </message>
    <message>
        <source>The appeal cannot pass to this state from its present one. Open it again and choose another step.</source>
        <translation>Из нынешнего состояния обращение нельзя перевести в это. Откройте его заново и выберите другой шаг.</translation>
    </message>
    <message>
        <source>The appeal was settled on %1, more than 30 days ago. Take a new appeal instead.</source>
        <translation>Обращение завершено %1, более 30 дней назад. Примите новое обращение.</translation>
    </message>
    <message>
        <source>The reply has no text yet. Write it first.</source>
        <translation>В ответе пока нет текста. Сначала напишите его.</translation>
    </message>
    <message>
        <source>The appeal has no text yet. Write what the subscriber asks.</source>
        <translation>В обращении пока нет текста. Напишите, о чём просит потребитель.</translation>
    </message>
    <message>
        <source>This step needs a reason. Write it first.</source>
        <translation>Для этого шага нужна причина. Сначала напишите её.</translation>
    </message>
    <message>
        <source>The note has no text yet. Write it first.</source>
        <translation>В заметке пока нет текста. Сначала напишите его.</translation>
    </message>
    <message>
        <source>The subscriber gave no consent to e-mail. Answer through another channel or record the consent first.</source>
        <translation>Потребитель не давал согласия на письма по эл. почте. Ответьте другим способом или сначала оформите согласие.</translation>
    </message>
    <message>
        <source>The production calendar of the year %1 is not loaded, so working days cannot be counted. Ask the administrator for it.</source>
        <translation>Производственный календарь на&#xa0;%1 год не загружен, поэтому рабочие дни посчитать нельзя. Запросите его у администратора.</translation>
    </message>
    <message>
        <source>The meter is not in use since %1. Make sure that the caller reads this very meter.</source>
        <translation>Прибор учёта не используется с&#xa0;%1. Убедитесь, что потребитель называет показания именно этого прибора.</translation>
    </message>
    <message>
        <source>The text has signs that cannot be kept or is too long. Shorten it or type it anew.</source>
        <translation>В тексте есть знаки, которые нельзя сохранить, или он слишком длинный. Сократите его или введите заново.</translation>
    </message>
    <message>
        <source>The rules do not allow this. Check what was entered.</source>
        <translation>Правила этого не допускают. Проверьте введённое.</translation>
    </message>
    <message>
        <source>Nothing was found. Check the number or search by another sign.</source>
        <translation>Ничего не найдено. Проверьте номер или поищите по другому признаку.</translation>
    </message>
    <message>
        <source>Several rows fit. Give the number in full.</source>
        <translation>Подходит несколько записей. Укажите номер полностью.</translation>
    </message>
    <message>
        <source>The password is wrong. Check the keyboard layout and Caps Lock and try again.</source>
        <translation>Неверный пароль. Проверьте раскладку и Caps Lock и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts. Wait a little and try again.</source>
        <translation>Слишком много неверных попыток. Немного подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no data store here yet. Create one or choose another file.</source>
        <translation>Здесь пока нет хранилища данных. Создайте его или выберите другой файл.</translation>
    </message>
    <message>
        <source>There is a data store here already. Open it or choose another file.</source>
        <translation>Здесь уже есть хранилище данных. Откройте его или выберите другой файл.</translation>
    </message>
    <message>
        <source>The data store is damaged and was not opened. Restore the last good backup or start anew; the old file is kept.</source>
        <translation>Хранилище данных повреждено и не открыто. Восстановите последнюю исправную копию или начните заново; прежний файл сохранится.</translation>
    </message>
    <message>
        <source>The file is not a data store of this program. Choose another file.</source>
        <translation>Этот файл&#xa0;— не хранилище данных программы. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The data store is not encrypted, so nothing is kept in it. Reinstall the program or choose another file.</source>
        <translation>Хранилище данных не зашифровано, поэтому в нём ничего не сохраняется. Переустановите программу или выберите другой файл.</translation>
    </message>
    <message>
        <source>Another window of the program works with the data store. Close it and try again.</source>
        <translation>С хранилищем данных работает другое окно программы. Закройте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The data store was written by a newer version. Update the program.</source>
        <translation>Хранилище данных записано более новой версией. Обновите программу.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what was typed is not lost.</source>
        <translation>Диск заполнен. Освободите место и попробуйте снова; введённое не потеряно.</translation>
    </message>
    <message>
        <source>The place can only be read. Choose another place or ask the administrator for the right to write.</source>
        <translation>Это место доступно только для чтения. Выберите другое или попросите у администратора право записи.</translation>
    </message>
    <message>
        <source>The data store did not answer. Try again; if it happens again, tell the administrator: the log has the reason.</source>
        <translation>Хранилище данных не ответило. Попробуйте снова; если повторится, сообщите администратору: причина записана в журнале.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Файл не читается. Проверьте, что он на месте и доступен вам для чтения.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place or close the program that has it open.</source>
        <translation>Файл не записывается. Выберите другое место или закройте программу, в которой он открыт.</translation>
    </message>
    <message>
        <source>The input does not have the right form. Correct it and try again.</source>
        <translation>Данные введены в неверном формате. Исправьте их и попробуйте снова.</translation>
    </message>
    <message>
        <source>Reference data of the program cannot be read. Reinstall the program or tell the administrator.</source>
        <translation>Справочные данные программы не читаются. Переустановите программу или сообщите администратору.</translation>
    </message>
    <message>
        <source>The keychain of the system does not answer. Enter the password by hand.</source>
        <translation>Системное хранилище паролей не отвечает. Введите пароль вручную.</translation>
    </message>
    <message>
        <source>There is no connection to the centre. What you do is kept here and sent later.</source>
        <translation>Нет связи с центром. Всё, что вы делаете, сохраняется здесь и будет отправлено позже.</translation>
    </message>
    <message>
        <source>Your role does not permit this. Ask a clerk or a supervisor.</source>
        <translation>Ваша роль этого не допускает. Обратитесь к специалисту офиса или старшему смены.</translation>
    </message>
    <message>
        <source>The work was stopped. Start it again when needed.</source>
        <translation>Работа остановлена. При необходимости запустите её снова.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных попыток. Попробуйте снова через %n&#xa0;секунду.</numerusform>
            <numerusform>Слишком много неверных попыток. Попробуйте снова через %n&#xa0;секунды.</numerusform>
            <numerusform>Слишком много неверных попыток. Попробуйте снова через %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”.</source>
        <translation>Правило «%1».</translation>
    </message>
    <message>
        <source>Rule “%1”, since %2.</source>
        <translation>Правило «%1», с&#xa0;%2.</translation>
    </message>
    <message>
        <source>When readings are taken</source>
        <translation>Порядок приёма показаний</translation>
    </message>
    <message>
        <source>Digits of the meter</source>
        <translation>Разрядность прибора</translation>
    </message>
    <message>
        <source>Readings only grow</source>
        <translation>Показания не убывают</translation>
    </message>
    <message>
        <source>All zones together</source>
        <translation>Показания по всем зонам</translation>
    </message>
    <message>
        <source>Plausible use</source>
        <translation>Проверка расхода</translation>
    </message>
    <message>
        <source>Sources of readings</source>
        <translation>Источники показаний</translation>
    </message>
    <message>
        <source>Correcting readings</source>
        <translation>Исправление показаний</translation>
    </message>
    <message>
        <source>Replacing meters</source>
        <translation>Замена прибора</translation>
    </message>
    <message>
        <source>Charging without readings</source>
        <translation>Начисление без показаний</translation>
    </message>
    <message>
        <source>The same reading twice</source>
        <translation>Повтор показаний</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Подтверждение личности</translation>
    </message>
    <message>
        <source>Deadlines of appeals</source>
        <translation>Сроки рассмотрения обращений</translation>
    </message>
    <message>
        <source>Work on appeals</source>
        <translation>Порядок работы с обращениями</translation>
    </message>
    <message>
        <source>Arrival of payments</source>
        <translation>Поступление платежей</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Сроки оплаты</translation>
    </message>
    <message>
        <source>Production calendar</source>
        <translation>Производственный календарь</translation>
    </message>
    <message>
        <source>Form of the registry</source>
        <translation>Формат реестра</translation>
    </message>
    <message>
        <source>Texts that can be kept</source>
        <translation>Требования к тексту</translation>
    </message>
    <message>
        <source>The centre did not accept the login and the password. Check both and try again.</source>
        <translation>Центр не&#xa0;принял имя входа и&#xa0;пароль. Проверьте их и&#xa0;попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The centre&apos;s certificate is not the one to be trusted, so nothing was sent. Tell the administrator.</source>
        <translation>Сертификат центра не тот, которому можно доверять, поэтому ничего не отправлено. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The data here is being compared with the centre. Wait until that is done.</source>
        <translation>Данные сверяются с центром. Подождите, пока сверка закончится.</translation>
    </message>
    <message>
        <source>The centre answered with an error. Try again; if it happens again, tell the administrator: the log has the reason.</source>
        <translation>Центр ответил ошибкой. Попробуйте ещё раз; если повторится, сообщите администратору: причина в журнале программы.</translation>
    </message>
    <message>
        <source>The centre needs a newer program. What you enter is kept here and sent after the update.</source>
        <translation>Центру нужна более новая версия программы. Внесённое хранится здесь и уйдёт после обновления.</translation>
    </message>
    <message>
        <source>The day&apos;s limit of such requests is reached. Try again tomorrow or ask a supervisor.</source>
        <translation>Дневной предел таких запросов исчерпан. Попробуйте завтра или обратитесь к&#xa0;старшему смены.</translation>
    </message>
</context>
<context>
    <name>line605::WorkingMonthView</name>
    <message>
        <source>paid</source>
        <comment>under a day of the calendar, short</comment>
        <translation>опл.</translation>
    </message>
    <message>
        <source>%1: due</source>
        <comment>the last day of a payment&apos;s way, short</comment>
        <translation>%1: срок</translation>
    </message>
    <message>
        <source>−1 h</source>
        <comment>a short working day</comment>
        <translation>−1 ч</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day off, short</comment>
        <translation>вых.</translation>
    </message>
    <message>
        <source>holiday</source>
        <comment>a public holiday, short</comment>
        <translation>празд.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>line605::ZoneFields</name>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Use, kWh</source>
        <translation>Расход,&#xa0;кВт·ч</translation>
    </message>
    <message>
        <source>New value, %1</source>
        <translation>Новое показание, %1</translation>
    </message>
    <message>
        <source>The register passed zero, %1</source>
        <translation>Переход через ноль, %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 от&#xa0;%2 · %3</translation>
    </message>
    <message>
        <source>no earlier reading</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>The meter passed &amp;zero: the caller confirmed it</source>
        <translation>Прибор перешёл через &amp;ноль&#xa0;— потребитель подтвердил</translation>
    </message>
    <message>
        <source>%1 passed &amp;zero: the caller confirmed it</source>
        <translation>%1: переход через &amp;ноль&#xa0;— потребитель подтвердил</translation>
    </message>
</context>
</TS>
