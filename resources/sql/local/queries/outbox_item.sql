select seq, id, kind, version, payload, made_at, actor, entity, depends_on, state, attempts, next_try_at, xid, refusal,
    coalesce(
        (select number from account where entity = 'account:' || account.id and account.id = substr(entity, 9)),
        (select coalesce(nullif(appeal.account_number, ''), account.number)
         from appeal left join account on account.id = appeal.account_id
         where entity like 'appeal:%' and appeal.uid = unhex(replace(substr(entity, 8), '-', ''))),
        '')
from operation
where seq = ?
