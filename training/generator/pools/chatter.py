"""What people say around a request that asks for nothing."""

from __future__ import annotations

from random import Random

from training.generator.draft import Draft
from training.generator.pools.phrases import phrase
from training.generator.pools.words import Grammar

RULES = {
    "before": """hi;hello;hey;hey there;good morning;good evening;ok;okay;so;listen;hi there;yo;alright;um;well;
        hello, I hope you're doing well;I have a question;quick question;I need some help;sorry to bother you;
        <person> is coming over <when>;we are planning <plan>;I'm planning <plan>;I'm working on <work>;
        I'm writing <work> for <who>;my <kin> asked me about this;my <kin> is visiting <when>;I just got home;
        I'm <feel> today;I'm so <feel>;it's been a long day;I have been thinking about <plan>;I'm a <job>;
        I'm doing my homework;this is for a school project;I'm curious;I'm in a hurry;I just moved here;
        we're running out of time;I'm helping my <kin> with <work>;I saw something about it on tv;
        as you know, I'm <feel>;my friends and I are planning <plan>;I'm organizing <plan>;today is a big day;
        I recently started <plan>;I've got a meeting about <work> <when>;thanks for the help earlier;one more thing;
        I'm preparing for <plan>;there's something I need to sort out;you won't believe what happened <when>""",
    "after": """thanks;thank you;thanks a lot;I appreciate it;cheers;that would be great;I'd appreciate it;no rush;it's important;
        that's all;thank you so much;let me know when it's done;it's for my <kin>;I'm <feel>;take your time;ty;
        hope that's clear;I really need this;that would help me a lot""",
    "tail": """for my <plan2>;because I'm <feel>;so I can plan ahead;for a friend;for my <kin>;before I leave;as I need it for <work>;
        because my <kin> asked;so that I don't forget;for <who>;since I'm <feel>;to get ready for <plan>;as soon as you can;
        because it's important;so we can decide;for the presentation;that would help with <plan>;since my <kin> is coming;just in case;
        like last time;as discussed;before it's too late;if it's not too much trouble;while I'm away;as usual;because <plan> is coming up""",
    "plan2": "trip;homework;project;presentation;job;birthday;class;report;garden;business;family",
    "person": "my <kin>;a friend;a colleague;our new client;everybody",
    "kin": "mother;father;sister;brother;boss;wife;husband;neighbour;daughter;son;teacher;colleague;grandmother;friend",
    "when": "tomorrow;next week;this weekend;tonight;later;on Friday;soon;today",
    "plan": """a trip;a dinner party;a wedding;a new business;a surprise for my <kin>;a birthday party;a road trip;a move;
        our vacation;a workshop;a family reunion;a small study;a garden;a new hobby;a fundraiser;a diet""",
    "work": "a report;an essay;a presentation;a budget;an article;a paper;a spreadsheet;an assignment;a project;a proposal",
    "who": "my class;work;the team;a client;my boss;school",
    "feel": "tired;busy;bored;excited;hungry;stressed;happy;sick;late;confused;a bit lost;in a great mood",
    "job": "teacher;student;nurse;small business owner;developer;researcher;freelancer;parent of three;musician;coach",
}
GRAMMAR = Grammar(RULES)


def chatter(rng: Random, draft: Draft, after: bool = False) -> None:
    """Add a sentence or two that ask for nothing."""
    for _ in range(rng.choice((1, 1, 1, 2))):
        text = GRAMMAR.expand(rng, "after" if after else "before")
        if not after and rng.random() < 0.12:
            text = phrase(rng, "feeling")
        if rng.random() < 0.7:
            text = text[0].upper() + text[1:]
        if after:
            draft.gap()
        draft.open("chatter")
        draft.say(text)
        draft.close()
        short = len(text) < 14
        draft.say(rng.choice((", ", " ", ", ", "! ") if short and not after else (". ", ". ", "! ", ", ")))
