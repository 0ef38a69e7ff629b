"""Which words of a text are the names and homes of suspects and victims."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mask import find_spans, masked, may_name, names_in_slug

# text, and what is left of it; the names are invented
MASKED = [
    # an age, a home, a title, a verb
    (
        "Barnaby Quillfeather, 33, of Larch Road, Corby, was charged.",
        "[name], 33, of [address], Corby, was charged.",
    ),
    ("Ivor Price (19), of Mill Court, Elm Street, was held.", "[name] (19), of [address], was held."),
    (
        "Police went to a flat in Mill Court, Elm Street. Ivor Price (19), of Mill Court, Elm Street, was held.",
        "Police went to a flat in [address], [address]. [name] (19), of [address], was held.",
    ),
    ("PC Ann Lee, of the Mill Road Policing Group, was there.",) * 2,
    ("Barnaby Quillfeather (33) was bailed.", "[name] (33) was bailed."),
    ("Tamsin Oxbarrow, aged 19, from Luton, was bailed.", "[name], aged 19, from Luton, was bailed."),
    ("Zorvan Thistlek, 40, was bailed.", "[name], 40, was bailed."),
    ("Zorvan Thistlek pleaded guilty.", "[name] pleaded guilty."),
    ("Officers spoke to Mrs Oxbarrow.", "Officers spoke to Mrs [name]."),
    ("Ivor Plumridge, of no fixed address, was jailed.", "[name], of no fixed address, was jailed."),
    # lists
    (
        "Ivor Plumridge, 20, Zorvan Thistlek and Tamsin Oxbarrow were jailed.",
        "[name], 20, [name] and [name] were jailed.",
    ),
    # a name told in full is known alone, with 's and in a headline
    (
        "Plumridge jailed\n\nIvor Plumridge, 20, was jailed. Plumridge's car was seized.",
        "[name] jailed\n\n[name], 20, was jailed. [name]'s car was seized.",
    ),
    ("Ivor Price, 20, was jailed. Later Price fled.", "[name], 20, was jailed. Later [name] fled."),
    # victims and missing people
    ("The victim, named as Zorvan Thistlek, has died.", "The victim, named as [name], has died."),
    ("Family pay tribute to Zorvan Thistlek", "Family pay tribute to [name]"),
    ("Pictured: Zorvan Thistlek", "Pictured: [name]"),
    ("Missing Tamsin was last seen on Monday.", "Missing [name] was last seen on Monday."),
    # forms of names
    ("Sean O'Quillan, 30, was held.", "[name], 30, was held."),
    ("Sean McQuillan-Oxbarrow, 30, was held.", "[name], 30, was held."),
    ("Jan van der Thistle, 30, was held.", "[name], 30, was held."),
    ("Omar al-Quillan, 30, was held.", "[name], 30, was held."),
    ("Mohammed bin Khalid Quill, 30, was held.", "[name], 30, was held."),
    ("J. Quillfeather, 30, was held.", "[name], 30, was held."),
    ("IVOR PLUMRIDGE, 30, WAS HELD", "[name], 30, WAS HELD"),
    ("Burglar Ivor Plumridge Jailed For Raids In Corby", "Burglar [name] Jailed For Raids In Corby"),
    ("Łukasz Żuławski, 30, was held.", "[name], 30, was held."),
    # homes
    (
        "A 24-year-old man from Larch Road, Corby, was held.",
        "A 24-year-old man from [address], Corby, was held.",
    ),
    (
        "Ivor Plumridge, 30, of Flat 3, 12 Elm Close, Luton, was held.",
        "[name], 30, of [address], Luton, was held.",
    ),
    ("He searched his home in Larch Road.", "He searched his home in [address]."),
]
KEPT = [
    # officers, courts and those who speak for a body
    "PC Ivor Plumridge said: “We found cash.”",
    "Detective Inspector Tamsin Oxbarrow, who led the case, said so.",
    "PC 1234 Plumridge is asking for help.",
    "Deputy Chief Constable Mark Webster welcomed it.",
    "Judge Ivor Plumridge sent them down.",
    "Tamsin Oxbarrow, from the Crown Prosecution Service, said: “It was grave.”",
    "Tamsin Oxbarrow, Police and Crime Commissioner, said so.",
    "Councillor Ivor Plumridge came along.",
    "Prosecutor Ivor Plumridge told the court.",
    "Call 101 and ask for Ivor Plumridge.",
    # places, bodies, things, times
    "A warrant was carried out at an address in Yarwell Court, Northampton.",
    "Officers patrolled Albert Road, James Street and Victoria Park.",
    "He was taken to James Cook Hospital.",
    "A Ford Fiesta was stopped in Milton Keynes on Christmas Eve.",
    "Three men were charged under Operation Martin at Luton Crown Court.",
    "Ask under Sarah’s Law.",
    "The Louis Vuitton bag and the Stanley knife were seized.",
    "Cannabis worth £12,000 and 40 wraps of heroin were seized.",
    "Two men, aged 20 and 33, both from Corby, were arrested.",
    "On Monday, May 12, Northamptonshire Police arrested 14 people.",
    "Man Jailed After Kent Police Raid In Maidstone",
]


@pytest.mark.parametrize(("text", "left"), MASKED)
def test_names_and_homes_are_masked(text: str, left: str):
    assert masked(text, find_spans(text)) == left


@pytest.mark.parametrize("text", KEPT)
def test_officers_bodies_places_and_figures_stay(text: str):
    assert masked(text, find_spans(text)) == text


def test_an_officer_of_the_same_surname_stays_an_officer():
    text = "Ivor Plumridge, 30, was held. PC Plumridge found him. Plumridge ran."
    assert masked(text, find_spans(text)) == "[name], 30, was held. PC Plumridge found him. [name] ran."


def test_a_stretch_that_cuts_a_name_shows_nothing_of_it():
    text = "Ivor Plumridge, 30, was held."
    spans = find_spans(text)
    assert masked(text, spans, 5, 18) == "[name], 30"
    assert masked(text, spans, 0, 7) == "[name]"
    assert masked(text, spans, 14, 18) == ", 30"


def test_what_may_name_nobody_is_told_quickly():
    assert not may_name("Three men were arrested")
    assert not may_name("In Corby", {"Corby"}.__contains__)
    assert may_name("Plumridge was charged")


@pytest.mark.parametrize(
    ("path", "known", "left"),
    [
        ("news/2020/ivor-plumridge-jailed", (), "news/2020/[name]-jailed"),
        ("news/zorvan-thistlek-jailed/", ("zorvan", "thistlek"), "news/[name]-jailed/"),
        ("news/two-men-arrested-in-corby/", (), "news/two-men-arrested-in-corby/"),
        ("news/pc-ivor-plumridge-retires", (), "news/pc-ivor-plumridge-retires"),
        ("news/james-street-raid", (), "news/james-street-raid"),
        ("24e024c186586d95831628e2b4cd931aac8afadf", (), "24e024c186586d95831628e2b4cd931aac8afadf"),
    ],
)
def test_names_in_addresses(path: str, known: tuple[str, ...], left: str):
    assert names_in_slug(path, set(known)) == left


PIECES = st.sampled_from(
    [
        *(
            "Ivor Plumridge",
            "Tamsin",
            "Thistlek",
            "THISTLEK",
            "Zorvan",
            "O’Quill",
            "van der",
            "Smith-Jones",
            "Hill",
        ),
        *(
            "PC Oxbarrow",
            "Mr",
            "Judge",
            "the",
            "victim",
            "named as",
            "was jailed",
            "said",
            ", 33,",
            "(19)",
            "'s",
            "12",
        ),
        *(
            "of",
            "from",
            "and",
            "Larch Road",
            "Corby",
            "Ford",
            "Kent Police",
            "Operation",
            "[name]",
            "“",
            "”",
            ". ",
        ),
        "\n\n",
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=60)


@given(TEXTS)
def test_nothing_outside_the_spans_is_changed(text: str):
    spans = find_spans(text)
    at, left = 0, masked(text, spans)
    rebuilt = []
    for span in spans:
        assert at <= span.begin < span.finish <= len(text)
        rebuilt += [text[at : span.begin], span.mark]
        at = span.finish
    assert left == "".join([*rebuilt, text[at:]])


@given(TEXTS)
def test_masked_twice_is_masked_once(text: str):
    once = masked(text, find_spans(text))
    assert masked(once, find_spans(once)) == once


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_a_part_shows_nothing_that_the_whole_hides(text: str, begin: int, length: int):
    spans = find_spans(text)
    begin = min(begin, len(text))
    end = min(begin + length, len(text))
    part = masked(text, spans, begin, end)
    outside = "".join(
        text[n] for n in range(begin, end) if not any(span.begin <= n < span.finish for span in spans)
    )
    assert part.replace("[name]", "").replace("[address]", "") == outside.replace("[name]", "").replace(
        "[address]", ""
    )


MORE = [
    (
        "Former Chief Executive Ivor Plumridge jailed for fraud",
        "Former Chief Executive [name] jailed for fraud",
    ),
    (
        "They welcomed the conviction of Ivor Plumridge, said the court.",
        "They welcomed the conviction of [name], said the court.",
    ),
    ("Zorvan (Zorry) Thistlek, 33, was held.", "[name], 33, was held."),
    (
        "It showed Zorvan Thistlek alight. Thistlek pleaded guilty.",
        "It showed [name] alight. [name] pleaded guilty.",
    ),
    (
        "28 year-old Thistlek, of Larch Road, Leeds, was held.",
        "28 year-old [name], of [address], Leeds, was held.",
    ),
    ("Zorvan Thistlek, 33, of The Pound, Ely, was held.", "[name], 33, of [address], Ely, was held."),
    ("Zorvan Thistlekov, 33, was held. Thistlekow ran.", "[name], 33, was held. [name] ran."),
    ("Daniel English, 30, was held.", "[name], 30, was held."),
    ("Flowers for Ms Case’s children.", "Flowers for Ms [name]’s children."),
    (
        "Ivor Plumridge, 20, was held. At Luton Crown Court Plumridge wept.",
        "[name], 20, was held. At Luton Crown Court [name] wept.",
    ),
    ("In April Adam Plumridge was jailed.", "In April [name] was jailed."),
    (
        "Ivor Plumridge, 30, was held. In Larch Street, Plumridge fell.",
        "[name], 30, was held. In Larch Street, [name] fell.",
    ),
    ("Zorvan Man Thistlek, 29, was held.", "[name], 29, was held."),
]
STAYING = [
    "Two 14 year old Northallerton boys were arrested.",
    "The plate was SV53 UBP.",
    "Police dogs Ted and Jax ran.",
    "A Seat Leon was found in Leighton Buzzard.",
    "Commissioner (PCC) Ivor Plumridge said so.",
    "The case was heard at the Old Bailey.",
    "Commissioner for Kent, Ivor Plumridge, said: “It went well.”",
    "Constables Ivor Plumridge, Sean Oxbarrow and Daniel Thistlek ran in.",
    "T/Sergeant Ivor Plumridge ran in.",
    "The team works from Byron House in Luton.",
]


@pytest.mark.parametrize(("text", "left"), [*MORE, *((text, text) for text in STAYING)])
def test_what_reading_of_releases_taught(text: str, left: str):
    assert masked(text, find_spans(text)) == left


SLIPPED = [
    ("Ann Plumridge, 40, died. Anns family wept.", "[name], 40, died. [name] family wept."),
    (
        "Ivor Plumridge, 30, was held after a row resulting in Plumridge striking a man.",
        "[name], 30, was held after a row resulting in [name] striking a man.",
    ),
    (
        "Ivor Plumridge, 30, was held. A knife was found at Plumridge’ flat.",
        "[name], 30, was held. A knife was found at [name]’ flat.",
    ),
    ("Lauren was ill. Lauren and Zorry were close.", "[name] was ill. [name] and [name] were close."),
    ("ohammed Kalim Thistlek, 53, was fined.", "[name], 53, was fined."),
    ("Van Ivor Plumridge was handed a fine.", "[name] was handed a fine."),
    ("A letter of john Daniel Thistlek.", "A letter of [name]."),
    (
        "Zarko Thistlek supplied the car and Ivor Plumridge, 30, drove it.",
        "[name] supplied the car and [name], 30, drove it.",
    ),
    (
        "Thistlek, 33, of Elm Close, Luton, was held.\n\nZarko Thistlek hid it.",
        "[name], 33, of [address], Luton, was held.\n\n[name] hid it.",
    ),
    (
        "He asked for ‘Zabs’ (a nickname used for Ivor Plumridge).",
        "He asked for ‘[name]’ (a nickname used for [name]).",
    ),
    ("Ivor Plumridge, nicknamed “Zabs”, ran.", "[name], nicknamed “[name]”, ran."),
    # homes
    (
        "Ivor Plumridge, 47, a bin worker of Larch Close, Luton, ran.",
        "[name], 47, a bin worker of [address], Luton, ran.",
    ),
    (
        "A 33-year-old taxi driver from Elm Close, Luton, ran.",
        "A 33-year-old taxi driver from [address], Luton, ran.",
    ),
    ("He hid at his address in nearby Elm Avenue.", "He hid at his address in nearby [address]."),
    (
        "Ivor Plumridge, 30, ran. Plumridge’s house on Elm Road was locked.",
        "[name], 30, ran. [name]’s house on [address] was locked.",
    ),
    ("He was found in his Elm Street home.", "He was found in his [address] home."),
    (
        "Ivor Plumridge, 30, of 4 Elm Close, Luton, ran. A man was hit in Elm Close. Two warrants were carried out in"
        " Elm Close and one on Elm Closeway. Elm Close Police Station is shut, and so is the Bakery in Elm Close."
        " The A12 Elm Close is long.",
        "[name], 30, of [address], Luton, ran. A man was hit in [address]. Two warrants were carried out in"
        " Elm Close and one on Elm Closeway. Elm Close Police Station is shut, and so is the Bakery in Elm Close."
        " The A12 Elm Close is long.",
    ),
]
NOT_MASKED = [
    "Contact details: Ivor Plumridge - #4711",
    "The cellar of Olivia’s Townhouse, in Larch Bar, was hit.",
    "Staff of the Ana Quillan restaurant ran.",
    "Ivor Marlin road bike in silver",
    "A ring with a black Roman design",
    "Commemorative Charles and Diana coins",
    "A crash on A438 Upton Edith to Luton.",
    "Meet Mariah Plumridge, a member of our HR team, on Monday. Mariah was glad.",
    "Mariah Plumridge given a medal\n\nMariah Plumridge, one of our officers, was given a medal. Mariah wept.",
    "An update from Mariah Plumridge, Chief Constable of Kent, on masks.",
    "Keep safe.\n\nMariah Plumridge\n\nChief Constable of Kent",
    "They swore before the chair of the bench, Mr Ivor Plumridge.",
    "They swore before the chair of the bench, Mr Plumridge.",
    "Chief Officer for Citizens in Policing, Ivor Plumridge, who was there, ran.",
    "It is for former Kent Police officer PC Ivor Plumridge, who died.",
    "Ivor Plumridge from Elm & Larch Investigation Hub, added:",
    "I am Mrs X and he is Mr Z.",
    "Anyone who resides in the Elm Avenue and Larch Park area of Luton should call.",
]


@pytest.mark.parametrize(("text", "left"), [*SLIPPED, *((text, text) for text in NOT_MASKED)])
def test_what_two_readers_of_releases_found(text: str, left: str):
    assert masked(text, find_spans(text)) == left


def test_a_name_above_an_officer_who_speaks_is_no_signature():
    text = "Mariah Plumridge, 33, ran.\n\nMariah Plumridge\n\nChief Constable Ann Quill said so."
    left = "[name], 33, ran.\n\n[name]\n\nChief Constable Ann Quill said so."
    assert masked(text, find_spans(text)) == left


def test_who_is_one_of_the_most_wanted_is_no_member_of_staff():
    text = "Mariah Plumridge, one of our most wanted, was held."
    assert masked(text, find_spans(text)) == "[name], one of our most wanted, was held."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Officers want to speak to Daniel Quill and Ivor Plumridge, 33. Quill is tall. You can speak to Ann Lee.",
            "Officers want to speak to [name] and [name], 33. [name] is tall. You can speak to Ann Lee.",
        ),
        (
            "Ivor Anthony, 26, was jailed. On speaking to Anthony, officers found cash.",
            "[name], 26, was jailed. On speaking to [name], officers found cash.",
        ),
        (
            "It was an attack on Ivor Plumridge. He ran at Plumridge. The bin in Plumridge is full.",
            "It was an attack on [name]. He ran at [name]. The bin in Plumridge is full.",
        ),
        (
            "Daniel Plumridge, 3, is ill. He was made “Sergeant Daniel”. Daniel smiled. For two years Plumridge slept.",
            "[name], 3, is ill. He was made “Sergeant Daniel”. [name] smiled. For two years [name] slept.",
        ),
        (
            "Ivor Bishop, 30, was jailed.\n\nBishop would shout. A letter was issued by Daniel’s mother.",
            "[name], 30, was jailed.\n\n[name] would shout. A letter was issued by [name]’s mother.",
        ),
        (
            "Ivor Plumridge, 30, ran: www.example.org/news/ivor-plumridge-ran, https://example.org/x/Plumridge.mp4",
            "[name], 30, ran: www.example.org/news/[name]-ran, https://example.org/x/[name].mp4",
        ),
    ],
)
def test_a_known_name_is_carried_to_every_place(text: str, left: str):
    assert masked(text, find_spans(text)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Nickalas Quillten, 19 (15.01.01) of Elm Road, ran.", "[name], 19 (15.01.01) of [address], ran."),
        (
            "Paying tribute to Zorina, her family said: “Zorina, you were dear.”",
            "Paying tribute to [name], her family said: “[name], you were dear.”",
        ),
        ("It was 67-year old Zorina Quill - she died.", "It was 67-year old [name] - she died."),
        (
            "Ivor Plumridge, 39, and Quillten, 37, ran. Quillten hid.",
            "[name], 39, and [name], 37, ran. [name] hid.",
        ),
        (
            "He ran. Thelwick was sentenced in May. BTP was fined.",
            "He ran. [name] was sentenced in May. BTP was fined.",
        ),
        # homes
        (
            "Ivor Plumridge, aged 29 years and from Elm Drive, Luton, ran.",
            "[name], aged 29 years and from [address], Luton, ran.",
        ),
        ("Ivor Plumridge, 58, unemployed of Elm Drive, ran.", "[name], 58, unemployed of [address], ran."),
        (
            "Ivor Plumridge - also known as Zed - of Elm Close, ran.",
            "[name] - also known as [name] - of [address], ran.",
        ),
        ("Ivor Plumridge, 26, of Prince of Wales Avenue, ran.", "[name], 26, of [address], ran."),
        (
            "He got into the victim’s home in Elm Road. An address in Elm Close was empty.",
            "He got into the victim’s home in [address]. An address in Elm Close was empty.",
        ),
        ("She died at home on Elm Avenue in Luton.", "She died at home on [address] in Luton."),
    ],
)
def test_ages_and_homes_in_other_words(text: str, left: str):
    assert masked(text, find_spans(text)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("A magistrate of Luton fined Mr Plumridge.", "A magistrate of Luton fined Mr [name]."),
        (
            "The Inspector for Luton said on Monday, Daniel Plumridge was hit.",
            "The Inspector for Luton said on Monday, [name] was hit.",
        ),
    ],
)
def test_an_office_told_before_is_not_that_of_whoever_is_told_next(text: str, left: str):
    assert masked(text, find_spans(text)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Ivor Plumridge, 33, ran. Not a word on Ivor Plumridge. Cash was in Ivor Plumridge’ car.",
            "[name], 33, ran. Not a word on [name]. Cash was in [name]’ car.",
        ),
        (
            "Zorvan Thistlek of Larch Road in Luton pleaded guilty. Thistlek ran.",
            "[name] of [address] in Luton pleaded guilty. [name] ran.",
        ),
        (
            "Zorvan Thistlek of Larch Road in Luton has been jailed.",
            "[name] of [address] in Luton has been jailed.",
        ),
        (
            "Ivor Plumridge’s last known address is Elm Green in Luton.",
            "[name]’s last known address is [address] in Luton.",
        ),
        ("His last known address was Larch Road, Luton.", "His last known address was [address], Luton."),
        ("Ivor Plumridge (01/02/93) Larch Street ran.", "[name] (01/02/93) [address] ran."),
        ("Ivor Plumridge, 34, and of Larch road, Luton, ran.", "[name], 34, and of [address], Luton, ran."),
        (
            "Ivor Plumridge, 34, of Elm Court on Larch Street in Luton, ran.",
            "[name], 34, of [address] in Luton, ran.",
        ),
        (
            "Kin of Mariah Plumridge Larchly Coroner’s Office\n\nMariah Plumridge, 75, of Luton, died in Larchly.",
            "Kin of [name] Larchly Coroner’s Office\n\n[name], 75, of Luton, died in Larchly.",
        ),
        ("Luton-based Ivor Plumridge, 30, ran.", "Luton-based [name], 30, ran."),
        (
            "In Larchly Colliery, Ivor Plumridge, 30, and Daniel Quill ran.",
            "In Larchly Colliery, [name], 30, and [name] ran.",
        ),
        *(
            (text, text)
            for text in (
                "Area Commander Supt. Ivor Plumridge said so.",
                "PSI Ivor Plumridge, of Luton, said so.",
                "Dywedodd Ditectif Arolygydd Ivor Plumridge.",
                "An attack on police, West Larchly",
                "Shots were heard in the Daniel Glen area, by the Zara Anwar mosque.",
                "Thanks to our family liaison officers Ivor Plumridge and Daniel Quill.",
                "“It works,” explained Ivor Plumridge. Call PCSO Plumridge.",
                "Ivor Plumridge from LARCH said: “We ran.”",
                "It was opened by Mayor of Larchly Mariah Plumridge. Larchly is near.",
                "Ivor Plumridge, Deputy Chair of the Larch Council",
                "Stay out of the park known as “Larchlands lake”.",
                "They met in Plummers Dell in Luton.",
            )
        ),
    ],
)
def test_what_four_hundred_more_releases_taught(text: str, left: str):
    assert masked(text, find_spans(text)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Mariah Plumridge, of Larch Road, Luton, joined a firm as a manager, said the court.",
            "[name], of [address], Luton, joined a firm as a manager, said the court.",
        ),
        (
            "Employed as a manager, Mariah Plumridge stole. While speaking to an officer, Ivor Quill ran.",
            "Employed as a manager, [name] stole. While speaking to an officer, [name] ran.",
        ),
        (
            "Former police officer, Ivor Quill appeared at court.",
            "Former police officer, [name] appeared at court.",
        ),
        (
            "Cash was found at Mariah Bush's home. Bush, 26, was out.",
            "Cash was found at [name]'s home. [name], 26, was out.",
        ),
        (
            "Zorvan Thistlek was found to be missing.\n\nThistlek was subsequently arrested.",
            "[name] was found to be missing.\n\n[name] was subsequently arrested.",
        ),
        (
            "Xu Na McQuill, 33, died. Xu Na’s death was sudden.",
            "[name], 33, died. [name]’s death was sudden.",
        ),
        ("Zorvan's mum wept. They saw Zorvan.", "[name]'s mum wept. They saw [name]."),
        (
            "The murder of Zorvan Khan, the senior officer has said, was cruel.",
            "The murder of [name], the senior officer has said, was cruel.",
        ),
        ("Mariah Field was reported missing.", "[name] was reported missing."),
        (
            "Thelwick, of Larch Road in Luton, has since been charged. Ivor Quill, 30, of Larch Road, ran.",
            "[name], of [address] in Luton, has since been charged. [name], 30, of [address], ran.",
        ),
        (
            "Daniel James Sergeant, aged 29, ran. Daniel Manchester, aged 32, hid.",
            "[name], aged 29, ran. [name], aged 32, hid.",
        ),
        (
            "On Monday 11 of January, Luton was calm. Ann Lee, 3, ran.",
            "On Monday 11 of January, Luton was calm. [name], 3, ran.",
        ),
        (
            "Ivor Quill, 28, Larch Street, Luton, ran. Ann Quill, aged 29, 4 Elm Road, Luton, hid.",
            "[name], 28, [address], Luton, ran. [name], aged 29, [address], Luton, hid.",
        ),
        (
            "Zorvan Thistlek of Larch Road, Luton, is charged with theft.",
            "[name] of [address], Luton, is charged with theft.",
        ),
        (
            "22-year-old Ivor Quill from Larch Lane Elmley Garden City ran.",
            "22-year-old [name] from [address] Elmley Garden City ran.",
        ),
        (
            "Ivor Quill, with an address at Elm Drive in Luton, ran.",
            "[name], with an address at [address] in Luton, ran.",
        ),
        ("Daniel Hall and Ivor Quill, both 19, ran.", "[name] and [name], both 19, ran."),
        ("It was before the Head Cadet, Mariah Plumridge, won.",) * 2,
        ("The turning for Elmston Lacy, was reported to police.",) * 2,
    ],
)
def test_whole_releases_whose_names_slipped(text: str, left: str):
    assert masked(text, find_spans(text)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "They met her daughter Zorvina, 2, and his sons, Zorv and Quilt, were born.",
            "They met her daughter [name], 2, and his sons, [name] and [name], were born.",
        ),
        (
            "A search of Thistlek's home in Luton. Thistlek ran.",
            "A search of [name]'s home in Luton. [name] ran.",
        ),
        ("Officers are supporting Zorvina's family.", "Officers are supporting [name]'s family."),
        ("He is the husband of Zorvina Thistlek, they said.", "He is the husband of [name], they said."),
        ("He is the son of West Elmish parents.",) * 2,
        (
            "Helped by Devon and Cornwall Police, Zorvan Thistlek, pleaded guilty.",
            "Helped by Devon and Cornwall Police, [name], pleaded guilty.",
        ),
        (
            "Zorvan Thistlek, formerly known as Ivor Quill, 47, ran.",
            "[name], formerly known as [name], 47, ran.",
        ),
        (
            "Zorvan Thistlek of Larch Lane, Luton launched it. Thistlek ran.",
            "[name] of [address], Luton launched it. [name] ran.",
        ),
        ("Zorvan Hall of Larch Road, Luton was late.", "[name] of [address], Luton was late."),
        ("Daniel James Major of Larch Road hid.", "[name] of [address] hid."),
        ('Ivor "PJ” Quill, 30, ran.', "[name], 30, ran."),
        ("The girls, Zorvina, aged eight, and Ann, ran.", "The girls, [name], aged eight, and [name], ran."),
        ("Zorvan Thistlek plead guilty.", "[name] plead guilty."),
        ("Daniel Wood was seen leaving his home.", "[name] was seen leaving his home."),
        ("Luton Town’s home game. Luton’s home support.",) * 2,
    ],
)
def test_kin_and_homes_tell_names(text: str, left: str):
    assert masked(text, find_spans(text)) == left
