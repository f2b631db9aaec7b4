copy staging.account (account_number, kind, holder, inn, contract, phone, email, email_consent, cabinet_kind, cabinet_state,
    cabinet_state_known, cabinet_login, district, town, street, house, flat, area_cm2, residents, category, zones, opened_on)
from stdin
