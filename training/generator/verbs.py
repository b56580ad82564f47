"""Which verbs mean the same, and which never do: for names of cards and for actions easily confused."""

from __future__ import annotations

from functools import cache

GROUPS = (
    "get,fetch,retrieve,look up,find,show,list,read,check,view,search,query,display,look for,give me,tell me",
    "create,make,add,new,generate,set up,start,put,insert,save,register,build,compose,draft",
    "delete,remove,cancel,clear,drop,erase,discard,trash,take off,empty",
    "update,change,modify,edit,adjust,alter,revise",
    "calculate,compute,determine,work out,evaluate,solve,estimate,find",
    "book,reserve",
    "order,buy,purchase",
    "move,relocate,shift",
    "reschedule,postpone,move",
    "send,share,forward,post,submit,publish,write,text,mail",
    "turn on,switch on,activate,enable,start,power on",
    "turn off,switch off,deactivate,disable,stop,shut down,power off",
    "increase,raise,turn up",
    "decrease,lower,turn down,reduce",
    "lock,secure",
    "unlock,open",
    "pause,hold,suspend",
    "resume,continue,unpause",
    "approve,accept,confirm",
    "reject,decline,deny,refuse",
    "subscribe,follow,join",
    "unsubscribe,unfollow,leave",
    "import,upload,load",
    "export,download",
    "compare,contrast",
    "analyze,analyse,examine,inspect,assess",
    "predict,forecast",
    "convert,translate,transform",
    "summarize,summarise,condense",
    "sell",
    "pay,settle",
    "play,listen to,put on,stream",
    "count",
    "sort,order,rank",
    "merge,combine,join",
    "split,divide",
    "assign,delegate",
    "like,favourite",
    "rate,review",
    "archive,back up",
    "restore,recover,undelete",
    "block,ban",
    "mute,silence",
    "verify,validate,check,test",
)
_MEMBERS = tuple(tuple(each.split(",")) for each in GROUPS)


@cache
def same_meaning(verb: str) -> tuple[str, ...]:
    """Verbs that may stand for this one in a name."""
    return next((group for group in _MEMBERS if verb in group), (verb,))


@cache
def other_meaning(verb: str) -> tuple[str, ...]:
    """First verbs of groups that never mean the same as this one."""
    own = {word for group in _MEMBERS if verb in group for word in group} | {verb}
    return tuple(group[0] for group in _MEMBERS if not own & set(group))
