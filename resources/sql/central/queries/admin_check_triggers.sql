select problem from admin.check_triggers()
