"""What people say to the program that asks for no chore, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """Ways of saying one thing, the answer, and requests to go on with. `meant` as in `Declined`."""

    said: tuple[str, ...]
    answer: str
    suggestions: tuple[str, ...] = ()
    meant: str = "talk"


_TRY = ("Sort my Downloads by type", "Zip the PDFs in my Downloads", "How big is my Downloads folder?")

TOPICS = (
    Topic(
        (
            "help", "help me", "I need help", "what can you do", "what are you able to do", "how do I use this", "how do I use you",
            "how does this work", "what are you good at", "show me what you can do", "what should I say", "give me some examples",
            "what can I ask you", "which chores can you do", "I don't know what to do", "can you help me", "what is possible here",
        ),
        "Tell me a chore in one sentence. I show what would change before anything is touched, do it after your yes, and can take"
        " it back. I sort, rename, copy and clean up files, pack and unpack archives, work on tables, texts, pictures and PDFs,"
        " fetch from the web, send mail, keep your calendar, and do any of it every day or whenever something happens.",
        _TRY,
    ),
    Topic(
        (
            "who are you", "what are you", "what is this program", "what is LAM Desktop", "are you an AI", "are you a robot", "are you there",
            "who am I talking to", "who made you", "how old are you", "what is your name",
        ),
        "I am LAM Desktop. I do small chores on this computer: you say what you need, see the plan, and I do it.",
        _TRY,
    ),
    Topic(
        ("hello", "hello there", "hi there", "hey", "good morning", "good evening", "good afternoon", "how are you", "what's up", "nice to meet you"),
        "Hello! What would you like me to do?",
        _TRY,
    ),
    Topic(
        (
            "how do I undo something", "is there a way to undo things", "can you undo what you did", "can I take it back", "how can I take something back",
            "what if something goes wrong", "is it safe", "is this dangerous", "what happens if you make a mistake",
            "can I get my files back", "will you break my computer", "could you delete my files by accident",
        ),
        "You see every plan before it touches anything. What was done can be taken back exactly: choose it under History and press"
        " Undo, or say “lam-desktop undo” in a terminal. Files you changed since stay as you made them, and what cannot be taken"
        " back, such as a sent mail, is marked before you say yes.",
    ),
    Topic(
        (
            "undo", "undo that", "undo it please", "take it back", "no, undo that", "put everything back as it was", "reverse that",
            "revert the last thing you did", "roll that back", "restore what you changed", "bring my files back",
        ),
        "Choose the run under History and press Undo, or say “lam-desktop undo” in a terminal.",
        meant="undo",
    ),
    Topic(
        (
            "is my data sent anywhere", "are my files uploaded anywhere", "do you work offline", "do you need the internet", "who can see my files", "are you spying on me",
            "do you send my files to the cloud", "do my files leave my computer", "is this private", "where do you keep your records",
            "what do you know about me", "what do you store about me",
        ),
        "Everything happens on this computer, without an account and without the internet. Only what a step you said yes to sends,"
        " such as a mail, leaves it; and your words, if you have set up a language model. My records lie in one folder of yours;"
        " “lam-desktop doctor” says where.",
    ),
    Topic(
        (
            "how do I schedule something", "can you do things automatically", "can you do things on a schedule", "can you do this every day", "how do I make it repeat",
            "can you do that every week by yourself", "can you run by yourself", "how do I run something every day",
            "which chores are scheduled", "what is scheduled", "show my schedules",
        ),
        "Say when in the same sentence. What is planned for later stands under History, at Scheduled.",
        ("Every Friday at 5 pm zip my Documents", "When a PDF appears in Downloads, move it to Documents"),
    ),
    Topic(
        (
            "how do I connect my email", "how do I set up my mail account", "how do I add an account", "can you send emails for me",
            "connect my mail account", "which mail providers work with you",
        ),
        "Set your account up under Chat, at Mail accounts; or in a terminal with “lam-desktop connections add email”. Then say who"
        " gets what: “mail report.pdf to anna@example.org”.",
    ),
    Topic(
        (
            "what did you do", "what did you do yesterday", "what have you done so far", "which files did you move", "what did you change",
            "show me what you did last", "what was the last thing you did", "why did that fail", "why didn't it work", "what went wrong",
            "what happened",
        ),
        "Every run is kept under History, with all that it changed: choose it and press Report. In a terminal: “lam-desktop history”.",
    ),
    Topic(
        ("do it again", "do that again", "once more", "same again", "repeat that", "run it again", "repeat what you did"),
        "Choose the run under History and press Again; or say the request once more.",
        meant="again",
    ),
    Topic(
        ("stop", "no, stop", "never mind", "forget it", "forget that", "leave it", "don't do anything", "cancel that", "not now"),
        "All right. Nothing is being done.",
        meant="stop",
    ),
    Topic(
        (
            "thanks", "thank you", "thank you so much", "thanks for your help", "that was great", "great", "cool", "well done",
            "good job", "perfect", "nice", "bye", "goodbye", "see you later",
        ),
        "You are welcome.",
    ),
    Topic(
        (
            "can you use ChatGPT", "do you use GPT", "how do I add a language model", "which language model do you use",
            "can you work with Ollama", "connect to OpenAI",
        ),
        "I work without one. If you have a language model, set it up under Chat, at Language models: I ask it where I am unsure.",
    ),
    Topic(
        ("which languages do you speak", "can you speak German", "do you understand French", "can I write in Spanish"),
        "I read English so far. Names of files and what is in them may be in any language.",
    ),
    Topic(
        (
            "tell me a joke", "sing me a song", "do you like music", "what is the meaning of life", "I am bored", "let's chat",
            "do you love me", "talk to me", "tell me a story",
        ),
        "I am no good at talking; I do chores on this computer.",
        _TRY,
    ),
)  # fmt: skip
