select login, n, problem from admin.verify_journal()
