select admin.renew_epoch()
